/*
 * spin THREADS SECONDS: keeps that many threads busy for that long and reports, as current-bench JSON, the work done and the
 * seconds of CPU time that were had on each CPU. Threads choose no CPU: where they ran is what the scheduler did.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { MOST_CPUS = 64, MOST_THREADS = 16 };

struct share {
  double cpu_seconds[MOST_CPUS];
  double loops;
};

static double run_for;

static double now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void *spin(void *into) {
  struct share *share = into;
  double end = now(CLOCK_MONOTONIC) + run_for;
  double before = now(CLOCK_THREAD_CPUTIME_ID);
  while (now(CLOCK_MONOTONIC) < end) {
    for (volatile int i = 0; i < 100000; i++) {
    }
    double after = now(CLOCK_THREAD_CPUTIME_ID);
    int cpu = sched_getcpu();
    if (cpu >= 0 && cpu < MOST_CPUS) share->cpu_seconds[cpu] += after - before;
    share->loops += 0.1;
    before = after;
  }
  return NULL;
}

int main(int argc, char **argv) {
  static struct share shares[MOST_THREADS];
  pthread_t threads[MOST_THREADS];
  int count = argc > 1 ? atoi(argv[1]) : 1;
  run_for = argc > 2 ? atof(argv[2]) : 1;
  if (count < 1 || count > MOST_THREADS || run_for <= 0) {
    fprintf(stderr, "usage: spin THREADS SECONDS, 1 to %d threads\n", MOST_THREADS);
    return 2;
  }
  for (int i = 0; i < count; i++) {
    if (pthread_create(&threads[i], NULL, spin, &shares[i]) != 0) return 1;
  }
  for (int i = 0; i < count; i++) pthread_join(threads[i], NULL);

  double loops = 0;
  for (int i = 0; i < count; i++) loops += shares[i].loops;
  printf("{\"results\":[{\"name\":\"spin\",\"metrics\":[{\"name\":\"work\",\"value\":%.1f,\"units\":\"Mloops\","
         "\"trend\":\"higher-is-better\"}", loops);
  for (int cpu = 0; cpu < MOST_CPUS; cpu++) {
    double seconds = 0;
    for (int i = 0; i < count; i++) seconds += shares[i].cpu_seconds[cpu];
    if (seconds > 0) {
      printf(",{\"name\":\"cpu%d\",\"value\":%.3f,\"units\":\"s\",\"trend\":\"higher-is-better\"}", cpu, seconds);
    }
  }
  printf("]}]}\n");
  return 0;
}
