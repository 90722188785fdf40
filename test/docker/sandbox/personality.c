/* personality VALUE...: asks the kernel for each value in turn and prints the error number, 0 when it was granted. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int count, char **values) {
  for (int at = 1; at < count; at++) {
    errno = 0;
    syscall(SYS_personality, strtoul(values[at], NULL, 0));
    printf("%d\n", errno);
    /* Back to the plain one, so that what was granted does not change the rest. */
    syscall(SYS_personality, 0UL);
  }
  return 0;
}
