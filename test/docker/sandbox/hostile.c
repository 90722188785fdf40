/*
 * Tries to get out: each attempt in a process of its own. Prints the error number that each ended with as a benchmark's
 * result; 0 says that it was let through.
 */
#define _GNU_SOURCE
#include "hostile.h"
#include <fcntl.h>
#include <glob.h>
#include <linux/capability.h>
#include <linux/reboot.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/timex.h>
#include <sys/wait.h>
#include <unistd.h>

#define COUNT(list) (sizeof(list) / sizeof *(list))

static int host_pid(void) { return atoi(getenv("HOST_PID")); }

static int write_to(const char *file) {
  int fd = open(file, O_WRONLY);
  return fd < 0 ? errno : answer(write(fd, "1", 1));
}
static int create(const char *file) { return answer(open(file, O_WRONLY | O_CREAT | O_EXCL, 0600)); }
/* What the engine hides is there and empty: no data. */
static int read_from(const char *file) {
  char byte;
  int fd = open(file, O_RDONLY);
  if (fd < 0) return errno;
  long got = read(fd, &byte, 1);
  return got == 0 ? ENODATA : answer(got);
}
static int read_of_host(const char *format) {
  char file[64];
  snprintf(file, sizeof file, format, host_pid());
  return read_from(file);
}

/* ---------------------------------------------------------------- namespaces and mounts */

static int mount_tmpfs(void) { return answer(mount("none", "/mnt", "tmpfs", 0, NULL)); }
static int remount_root(void) { return answer(mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND, NULL)); }
static int unmount_proc(void) { return answer(umount2("/proc", MNT_DETACH)); }
static int open_file_system(void) { return answer(syscall(CALL_FSOPEN, "tmpfs", 0)); }
static int open_mount_tree(void) { return answer(syscall(CALL_OPEN_TREE, AT_FDCWD, "/proc", 1)); }
static int pivot(void) { return answer(syscall(SYS_pivot_root, "/tmp", "/tmp")); }
static int change_root(void) { return answer(chroot("/tmp")); }
static int unshare_user(void) { return answer(unshare(CLONE_NEWUSER)); }
static int unshare_net(void) { return answer(unshare(CLONE_NEWNET)); }
static int unshare_mount(void) { return answer(unshare(CLONE_NEWNS)); }
static int clone_user(void) { return answer(syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0)); }
static int clone3_user(void) {
  unsigned long arguments[8] = {CLONE_NEWUSER, 0, 0, 0, SIGCHLD, 0, 0, 0};
  return answer(syscall(CALL_CLONE3, arguments, sizeof arguments));
}
static int enter_namespace(void) { return answer(setns(open("/proc/self/ns/net", O_RDONLY), 0)); }

/* ---------------------------------------------------------------- other processes */

static int signal_host(void) { return answer(kill(host_pid(), 0)); }
static int trace_host(void) { return answer(ptrace(PTRACE_ATTACH, host_pid(), NULL, NULL)); }
static int host_environment(void) { return read_of_host("/proc/%d/environ"); }
static int host_memory(void) { return read_of_host("/proc/%d/mem"); }
static int be_killed_last(void) { return answer(write(open("/proc/self/oom_score_adj", O_WRONLY), "-1000", 5)); }
static int real_time(void) {
  struct sched_param param = {.sched_priority = 1};
  return answer(sched_setscheduler(0, SCHED_FIFO, &param));
}

/* ---------------------------------------------------------------- the kernel */

static int load_bpf(void) { return answer(syscall(SYS_bpf, 0, NULL, 0)); }
static int count_events(void) { return answer(syscall(SYS_perf_event_open, NULL, 0, -1, -1, 0)); }
static int user_faults(void) { return answer(syscall(SYS_userfaultfd, 0)); }
static int io_uring(void) {
  char parameters[120] = {0};
  return answer(syscall(CALL_IO_URING_SETUP, 1, parameters));
}
static int keyring(void) { return answer(syscall(SYS_keyctl, 0, -3, 0)); }
static int add_key(void) { return answer(syscall(SYS_add_key, "user", "x", "x", 1, -3)); }
static int load_module(void) { return answer(syscall(SYS_init_module, "", 0, "")); }
static int load_module_file(void) { return answer(syscall(SYS_finit_module, 0, "", 0)); }
static int load_kernel(void) { return answer(syscall(SYS_kexec_load, 0, 0, NULL, 0)); }
static int reboot_machine(void) {
  return answer(syscall(SYS_reboot, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_CAD_OFF, NULL));
}
static int kernel_log(void) { return answer(syscall(SYS_syslog, 10, NULL, 0)); }
static int swap_on(void) { return answer(syscall(SYS_swapon, "/tmp/swap", 0)); }
static int set_clock(void) {
  struct timex change = {.modes = ADJ_SETOFFSET};
  return answer(adjtimex(&change));
}
static int set_host_name(void) { return answer(sethostname("x", 1)); }
static int open_by_handle(void) {
  struct file_handle *handle = calloc(1, sizeof *handle + MAX_HANDLE_SZ);
  int mount_id;
  handle->handle_bytes = MAX_HANDLE_SZ;
  name_to_handle_at(AT_FDCWD, "/tmp", handle, &mount_id, 0);
  return answer(open_by_handle_at(open("/tmp", O_RDONLY), handle, O_RDONLY));
}
static int core_pattern(void) { return write_to("/proc/sys/kernel/core_pattern"); }
static int layout_of_all(void) { return write_to("/proc/sys/kernel/randomize_va_space"); }
static int magic_key(void) { return write_to("/proc/sysrq-trigger"); }
static int kernel_memory(void) { return read_from("/proc/kcore"); }
static int firmware(void) { return create("/sys/firmware/x"); }
static int huge_pages(void) { return write_to("/sys/kernel/mm/transparent_hugepage/enabled"); }
static int own_limit(void) {
  int error = write_to("/sys/fs/cgroup/memory.max");
  return error == ENOENT ? write_to("/sys/fs/cgroup/memory/memory.limit_in_bytes") : error;
}

/* ---------------------------------------------------------------- rights */

static int become_root(void) { return answer(setuid(0)); }
static int join_root_group(void) { return answer(setgid(0)); }
static int join_groups(void) {
  gid_t group = 0;
  return answer(syscall(SYS_setgroups, 1, &group));
}
static int raise_capabilities(void) {
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct all[2] = {{~0u, ~0u, 0}, {~0u, ~0u, 0}};
  return answer(syscall(SYS_capset, &header, all));
}
static int raise_limit(void) {
  struct rlimit more = {4096, 4096};
  return answer(setrlimit(RLIMIT_CORE, &more));
}
/* A copy of this program that root has marked set-user-id: its exit code says whether that gave it root. */
static int set_user_program(void) {
  execl("/hostile-setuid", "/hostile-setuid", "am I root", NULL);
  return errno;
}
static int make_device(void) { return answer(mknod("/tmp/disk", S_IFBLK | 0600, makedev(254, 0))); }
static int disk(void) { return read_from("/dev/vda") ? read_from("/dev/sda") : 0; }
static int physical_memory(void) { return read_from("/dev/mem"); }

/* ---------------------------------------------------------------- files */

static int root_folder(void) { return create("/x"); }
static int programs(void) { return create("/usr/bin/x"); }
static int hosts_file(void) { return write_to("/etc/hosts"); }
static int launcher(void) {
  glob_t found;
  return glob("/.pinbench-*", 0, NULL, &found) == 0 ? write_to(found.gl_pathv[0]) : ENOENT;
}
static int engine_socket(void) { return read_from("/var/run/docker.sock"); }
static int containerd_socket(void) { return read_from("/run/containerd/containerd.sock"); }
static int run_from_shm(void) {
  int fd = open("/dev/shm/program", O_WRONLY | O_CREAT, 0700);
  if (fd < 0 || write(fd, "#!/bin/true\n", 12) != 12 || close(fd) != 0) return 0;
  execl("/dev/shm/program", "program", NULL);
  return errno;
}

static const struct {
  const char *name;
  int (*attempt)(void);
} attempts[] = {
    {"mount a file system", mount_tmpfs},
    {"remount the root", remount_root},
    {"unmount /proc", unmount_proc},
    {"open a file system", open_file_system},
    {"copy a mount", open_mount_tree},
    {"pivot_root", pivot},
    {"chroot", change_root},
    {"unshare a user namespace", unshare_user},
    {"unshare a network namespace", unshare_net},
    {"unshare a mount namespace", unshare_mount},
    {"clone into a user namespace", clone_user},
    {"clone3 into a user namespace", clone3_user},
    {"enter a namespace", enter_namespace},
    {"signal a process of the host", signal_host},
    {"trace a process of the host", trace_host},
    {"read the environment of a process of the host", host_environment},
    {"read the memory of a process of the host", host_memory},
    {"be killed last", be_killed_last},
    {"run in real time", real_time},
    {"bpf", load_bpf},
    {"perf_event_open", count_events},
    {"userfaultfd", user_faults},
    {"io_uring", io_uring},
    {"keyctl", keyring},
    {"add_key", add_key},
    {"load a module", load_module},
    {"load a module from a file", load_module_file},
    {"load a kernel", load_kernel},
    {"reboot", reboot_machine},
    {"read the kernel log", kernel_log},
    {"turn swap on", swap_on},
    {"set the clock", set_clock},
    {"set the host name", set_host_name},
    {"open a file by its handle", open_by_handle},
    {"set the core pattern", core_pattern},
    {"set the memory layout of everybody", layout_of_all},
    {"press a magic key", magic_key},
    {"read kernel memory", kernel_memory},
    {"write to the firmware", firmware},
    {"set huge pages", huge_pages},
    {"raise its own memory limit", own_limit},
    {"become root", become_root},
    {"join root's group", join_root_group},
    {"join more groups", join_groups},
    {"raise capabilities", raise_capabilities},
    {"raise a hard limit", raise_limit},
    {"run a set-user-id program as root", set_user_program},
    {"make a block device", make_device},
    {"read a disk of the host", disk},
    {"read physical memory", physical_memory},
    {"write to the root folder", root_folder},
    {"write to the programs", programs},
    {"write to /etc/hosts", hosts_file},
    {"replace the launcher", launcher},
    {"reach the engine's socket", engine_socket},
    {"reach containerd's socket", containerd_socket},
    {"run a program from /dev/shm", run_from_shm},
    {"open a kernel crypto socket", crypto_socket},
    {"open a hypervisor socket", hypervisor_socket},
    {"open a packet socket", packet_socket},
    {"open a raw socket", raw_socket},
    {"find an IPv4 route out", route_4},
    {"find an IPv6 route out", route_6},
    {"connect to a port of the host", host_port},
    {"connect to an abstract socket of the host", host_socket},
    {"add a route", add_route},
    {"take loopback down", close_loopback},
};

int main(int count, char **words) {
  if (count > 1 && strcmp(words[1], "am I root") == 0) return geteuid() == 0 ? 0 : EPERM;
  printf("{\"results\":[");
  for (size_t at = 0; at < COUNT(attempts); at++) {
    int status;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) _exit(attempts[at].attempt());
    waitpid(child, &status, 0);
    printf("%s{\"name\":\"%s\",\"metrics\":[{\"name\":\"errno\",\"value\":%d}]}", at == 0 ? "" : ",", attempts[at].name,
           WIFEXITED(status) ? WEXITSTATUS(status) : 255);
  }
  printf("]}\n");
  return 0;
}
