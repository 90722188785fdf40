from locust import HttpUser, constant, task


class Visitor(HttpUser):
    wait_time = constant(0.1)

    @task
    def root(self):
        self.client.get("/")

    @task
    def page(self):
        self.client.get("/page")
