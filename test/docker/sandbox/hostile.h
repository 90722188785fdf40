/*
 * From outside the program is told HOST_PID, a process of the host, HOST_PORT, a port that the host listens on, and
 * HOST_SOCKET, the name of an abstract socket of the host.
 */
#include <errno.h>

/* Too new for the headers of some images; the same number on every processor. */
#define CALL_IO_URING_SETUP 425
#define CALL_OPEN_TREE 428
#define CALL_FSOPEN 430
#define CALL_CLONE3 435

static inline int answer(long result) { return result < 0 ? errno : 0; }

/* network.c */
int crypto_socket(void);
int hypervisor_socket(void);
int packet_socket(void);
int raw_socket(void);
int route_4(void);
int route_6(void);
int host_port(void);
int host_socket(void);
int add_route(void);
int close_loopback(void);
