table(catalogue)
save(catalogue, "target/catalogue.md")
