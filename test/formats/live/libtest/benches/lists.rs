#![feature(test)]
extern crate test;

#[bench]
fn sort(b: &mut test::Bencher) {
    b.bytes = 12;
    b.iter(|| live::sorted(3));
}

#[bench]
fn sort_many(b: &mut test::Bencher) {
    b.iter(|| live::sorted(100));
}

#[bench]
fn broken(_: &mut test::Bencher) {
    panic!("broken");
}
