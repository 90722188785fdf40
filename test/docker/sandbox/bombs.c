/*
 * bombs WHAT [FOLDER [MOST]]: takes all that it can get of one thing and prints how much that was, and the error number
 * that ended it; 0 says that it had all it wanted.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>

#define MIB (1024L * 1024L)

static void report(const char *name, long value, int error) {
  printf("{\"results\":[{\"name\":\"%s\",\"metrics\":[{\"name\":\"taken\",\"value\":%ld},"
         "{\"name\":\"errno\",\"value\":%d}]}]}\n",
         name, value, error);
}

static void end_children(void) {
  signal(SIGTERM, SIG_IGN);
  kill(0, SIGTERM);
}

/* As many children as there may be, each doing nothing. */
static void children(void) {
  long count = 0;
  for (;; count++) {
    pid_t child = fork();
    if (child < 0) break;
    if (child == 0) for (;;) pause();
  }
  int error = errno;
  end_children();
  report("children", count, error);
}
static void fork_for_ever(void) {
  for (;;) fork();
}
static void take_memory(long most) {
  for (long taken = 0; taken < most; taken += MIB) memset(malloc(MIB), 1, MIB);
}
/* The parent outlives the first child that is killed for want of memory, and ends well. */
static void memory_of_children(void) {
  for (int count = 0; count < 16; count++) {
    if (fork() != 0) continue;
    take_memory(16 * MIB);
    for (;;) pause();
  }
  wait(NULL);
  end_children();
  report("memory of children", 0, 0);
}
static void segments(void) {
  for (;;) {
    int id = shmget(IPC_PRIVATE, MIB, IPC_CREAT | 0600);
    void *segment = id < 0 ? (void *)-1 : shmat(id, NULL, 0);
    if (segment == (void *)-1) break;
    memset(segment, 1, MIB);
  }
  report("segments", 0, errno);
}
static void bytes(const char *folder, long most) {
  static char block[MIB];
  char file[256];
  long taken = 0, written;
  memset(block, 1, sizeof block);
  snprintf(file, sizeof file, "%s/bytes", folder);
  int fd = open(file, O_WRONLY | O_CREAT, 0600);
  while (taken < most && (written = write(fd, block, sizeof block)) > 0) taken += written;
  report("bytes", taken, taken < most ? errno : 0);
}
static void empty_files(const char *folder, long most) {
  char file[256];
  long count = 0;
  for (; count < most; count++) {
    snprintf(file, sizeof file, "%s/%ld", folder, count);
    int fd = open(file, O_WRONLY | O_CREAT, 0600);
    if (fd < 0) break;
    close(fd);
  }
  report("files", count, count < most ? errno : 0);
}
static void open_files(void) {
  long count = 0;
  while (open("/dev/null", O_RDONLY) >= 0) count++;
  report("open files", count, errno);
}
static void print(FILE *stream) {
  for (;;) fputs("::error::a line that never ends the run\n", stream);
}

int main(int count, char **words) {
  const char *what = count > 1 ? words[1] : "";
  const char *folder = count > 2 ? words[2] : "";
  long most = count > 3 ? atol(words[3]) : LONG_MAX;
  if (strcmp(what, "children") == 0) children();
  else if (strcmp(what, "fork-for-ever") == 0) fork_for_ever();
  else if (strcmp(what, "memory") == 0) take_memory(LONG_MAX);
  else if (strcmp(what, "memory-of-children") == 0) memory_of_children();
  else if (strcmp(what, "segments") == 0) segments();
  else if (strcmp(what, "bytes") == 0) bytes(folder, most);
  else if (strcmp(what, "files") == 0) empty_files(folder, most);
  else if (strcmp(what, "open-files") == 0) open_files();
  else if (strcmp(what, "stdout") == 0) print(stdout);
  else if (strcmp(what, "stderr") == 0) print(stderr);
  else return 2;
  return 0;
}
