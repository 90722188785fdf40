use criterion::{criterion_group, criterion_main, BenchmarkId, Criterion, Throughput};
use std::time::Duration;

fn lists(c: &mut Criterion) {
    c.bench_function("sort", |b| b.iter(|| live::sorted(3)));
    let mut group = c.benchmark_group("many");
    for n in [10, 100] {
        group.throughput(Throughput::Elements(n.into()));
        group.bench_with_input(BenchmarkId::new("sort", n), &n, |b, &n| b.iter(|| live::sorted(n)));
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(50))
        .measurement_time(Duration::from_millis(100));
    targets = lists
}
criterion_main!(benches);
