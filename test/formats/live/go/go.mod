module live

go 1.20
