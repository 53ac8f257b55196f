var mine = catalogue("questions/mine.csv")
compare(catalogue, mine)
