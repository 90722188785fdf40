/* Attempts to reach anything beyond the container's own loopback, or to change the network. */
#include "hostile.h"
#include <arpa/inet.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

#ifndef AF_ALG
#define AF_ALG 38
#endif
#ifndef AF_VSOCK
#define AF_VSOCK 40
#endif

int crypto_socket(void) { return answer(socket(AF_ALG, SOCK_SEQPACKET, 0)); }
int hypervisor_socket(void) { return answer(socket(AF_VSOCK, SOCK_STREAM, 0)); }
int packet_socket(void) { return answer(socket(AF_PACKET, SOCK_RAW, 0)); }
int raw_socket(void) { return answer(socket(AF_INET, SOCK_RAW, IPPROTO_ICMP)); }

/* Connecting a datagram socket only asks for a route: no packet leaves even where there is one. */
int route_4(void) {
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(9)};
  inet_pton(AF_INET, "192.0.2.1", &to.sin_addr);
  return answer(connect(socket(AF_INET, SOCK_DGRAM, 0), (struct sockaddr *)&to, sizeof to));
}
int route_6(void) {
  struct sockaddr_in6 to = {.sin6_family = AF_INET6, .sin6_port = htons(9)};
  inet_pton(AF_INET6, "2001:db8::1", &to.sin6_addr);
  return answer(connect(socket(AF_INET6, SOCK_DGRAM, 0), (struct sockaddr *)&to, sizeof to));
}
int host_port(void) {
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(atoi(getenv("HOST_PORT")))};
  inet_pton(AF_INET, "127.0.0.1", &to.sin_addr);
  return answer(connect(socket(AF_INET, SOCK_STREAM, 0), (struct sockaddr *)&to, sizeof to));
}
int host_socket(void) {
  struct sockaddr_un to = {.sun_family = AF_UNIX};
  const char *name = getenv("HOST_SOCKET");
  strcpy(to.sun_path + 1, name);
  socklen_t length = offsetof(struct sockaddr_un, sun_path) + 1 + strlen(name);
  return answer(connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&to, length));
}
/* Sends one change to the kernel's network configuration and answers what it says. */
static int ask_netlink(struct nlmsghdr *message) {
  char reply[4096];
  int fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
  if (fd < 0 || send(fd, message, message->nlmsg_len, 0) < 0) return errno;
  if (recv(fd, reply, sizeof reply, 0) < 0) return errno;
  return -((struct nlmsgerr *)NLMSG_DATA((struct nlmsghdr *)reply))->error;
}
int add_route(void) {
  struct {
    struct nlmsghdr head;
    struct rtmsg route;
    struct rtattr attribute;
    int device;
  } message = {
      .head = {.nlmsg_len = sizeof message,
               .nlmsg_type = RTM_NEWROUTE,
               .nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE},
      .route = {.rtm_family = AF_INET,
                .rtm_table = RT_TABLE_MAIN,
                .rtm_protocol = RTPROT_STATIC,
                .rtm_scope = RT_SCOPE_LINK,
                .rtm_type = RTN_UNICAST},
      .attribute = {.rta_len = RTA_LENGTH(sizeof(int)), .rta_type = RTA_OIF},
      .device = 1,
  };
  return ask_netlink(&message.head);
}
int close_loopback(void) {
  struct {
    struct nlmsghdr head;
    struct ifinfomsg device;
  } message = {
      .head = {.nlmsg_len = sizeof message, .nlmsg_type = RTM_NEWLINK, .nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK},
      .device = {.ifi_family = AF_UNSPEC, .ifi_index = 1, .ifi_change = 1},
  };
  return ask_netlink(&message.head);
}
