import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'iperf3',
    tool: 'iperf3, TCP',
    version: '3.12',
    files: ['iperf3/tcp.json'],
    benchmarks: 1,
    metrics: 2,
    samples: 2,
    spots: [
      ['tcp/streams=1', 'throughput', 'bit/s', 'higher', 13953772150],
      ['tcp/streams=1', 'retransmits', '', 'lower', 5],
    ],
  },
  {
    format: 'iperf3',
    tool: 'iperf3, UDP',
    version: '3.12',
    files: ['iperf3/udp.json'],
    benchmarks: 1,
    metrics: 3,
    samples: 3,
    spots: [
      ['udp/streams=1', 'throughput', 'bit/s', 'higher', 1039346.6],
      ['udp/streams=1', 'jitter', 'ms', 'lower', 0.0036194],
      ['udp/streams=1', 'lost', '%', 'lower', 0],
    ],
  },
  {
    format: 'iperf3',
    tool: 'iperf3, both directions',
    version: '3.12',
    files: ['iperf3/bidir.json'],
    benchmarks: 2,
    metrics: 4,
    samples: 4,
    spots: [
      ['tcp/streams=2', 'throughput', 'bit/s', 'higher', 18478897831],
      ['tcp/streams=2/direction=reverse', 'throughput', 'bit/s', 'higher', 5869570671],
    ],
  },
  {
    format: 'iperf3',
    tool: 'iperf3, reverse',
    version: '3.12',
    files: ['iperf3/reverse.json'],
    benchmarks: 1,
    metrics: 2,
    samples: 2,
    spots: [['tcp/streams=1/direction=reverse', 'throughput', 'bit/s', 'higher', 14431377062]],
  },
] satisfies FormatCase[];
