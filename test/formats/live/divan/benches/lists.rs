fn main() {
    divan::main();
}

#[divan::bench(sample_count = 10)]
fn sort() -> Vec<u32> {
    live::sorted(3)
}

#[divan::bench(sample_count = 10, args = [10, 100])]
fn sort_many(n: u32) -> Vec<u32> {
    live::sorted(n)
}
