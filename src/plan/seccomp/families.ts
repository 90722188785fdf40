/**
 * The address families of linux/socket.h that a benchmark may open a socket of: what Docker's default lists, one by one.
 * A family that a kernel adds or that a module brings is refused until it is in the list.
 *
 * Left out on purpose: AF_ALG (38), which reaches kernel cryptography that has led to escapes; AF_VSOCK (40), which reaches
 * the hypervisor; and what kernels no longer have, where only old and little-read code would answer: AF_AX25 (3),
 * AF_IPX (4), AF_APPLETALK (5), AF_NETROM (6), AF_ROSE (11), AF_DECnet (12), AF_ECONET (19), AF_ATMSVC (20), AF_IRDA (23),
 * AF_WANPIPE (25), AF_ISDN (34) and AF_CAIF (37).
 */
export const FAMILIES = {
  AF_BRIDGE: 7,
  AF_ATMPVC: 8,
  AF_X25: 9,
  AF_INET6: 10,
  AF_NETBEUI: 13,
  AF_SECURITY: 14,
  AF_KEY: 15,
  AF_NETLINK: 16,
  AF_PACKET: 17,
  AF_ASH: 18,
  AF_RDS: 21,
  AF_SNA: 22,
  AF_PPPOX: 24,
  AF_LLC: 26,
  AF_IB: 27,
  AF_MPLS: 28,
  AF_CAN: 29,
  AF_TIPC: 30,
  AF_BLUETOOTH: 31,
  AF_IUCV: 32,
  AF_RXRPC: 33,
  AF_PHONET: 35,
  AF_IEEE802154: 36,
  AF_NFC: 39,
  AF_KCM: 41,
  AF_QIPCRTR: 42,
  AF_SMC: 43,
  AF_XDP: 44,
  AF_MCTP: 45,
} as const;

/** AF_UNSPEC (0), of which no socket can be made, AF_UNIX (1) and AF_INET (2) lie below this and are one test. */
export const AF_AX25 = 3;
