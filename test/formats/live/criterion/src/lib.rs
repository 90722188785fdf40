pub fn sorted(n: u32) -> Vec<u32> {
    let mut list: Vec<u32> = (0..n).rev().collect();
    list.sort();
    list
}
