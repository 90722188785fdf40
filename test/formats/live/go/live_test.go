package live

import (
	"flag"
	"os"
	"strings"
	"testing"
)

var text string

func TestMain(m *testing.M) {
	flag.Parse()
	flag.Set("test.benchtime", "20ms")
	os.Exit(m.Run())
}

func BenchmarkJoin(b *testing.B) {
	b.SetBytes(4)
	for i := 0; i < b.N; i++ {
		text = strings.Join([]string{"ab", "cd"}, "")
	}
}

func BenchmarkJoinMany(b *testing.B) {
	for _, name := range []string{"n=10", "n=100"} {
		b.Run(name, func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				text = strings.Repeat("ab", len(name)*10)
			}
		})
	}
}

func BenchmarkBroken(b *testing.B) {
	b.Fatal("broken")
}
