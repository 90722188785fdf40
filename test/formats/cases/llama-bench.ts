import type { FormatCase } from '../case.ts';

const knobs = 'n_threads=8/n_gpu_layers=99/n_batch=2048/n_ubatch=512/type_k=f16/type_v=f16/flash_attn=0';

export default [
  {
    format: 'llama-bench',
    tool: 'llama-bench',
    version: 'build 5163 (shape)',
    files: ['llama-bench/two.json'],
    benchmarks: 2,
    metrics: 2,
    samples: 7,
    spots: [
      [`qwen2 7B Q4_K - Medium/pp512/${knobs}`, 'rate', 'tokens/s', 'higher', 7136.37],
      [`qwen2 7B Q4_K - Medium/tg128 @ d1024/${knobs}`, 'rate', 'tokens/s', 'higher', 118.8815],
    ],
  },
] satisfies FormatCase[];
