/*
 * hungry-child: a child takes memory until the kernel kills it; the parent looks away, reports a fine figure and exits with 0,
 * as a benchmark does that starts workers and does not wait to hear how they fared.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
  pid_t child = fork();
  if (child < 0) return 1;
  if (child == 0) {
    for (;;) {
      char *block = malloc(1 << 20);
      if (block == NULL) _exit(1);
      memset(block, 1, 1 << 20);
    }
  }
  int status = 0;
  waitpid(child, &status, 0);
  fprintf(stderr, "the child ended with signal %d\n", WIFSIGNALED(status) ? WTERMSIG(status) : 0);
  printf("{\"results\":[{\"name\":\"work\",\"metrics\":[{\"name\":\"time\",\"value\":1.5,\"units\":\"s\"}]}]}\n");
  return 0;
}
