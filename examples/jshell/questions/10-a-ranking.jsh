var r = rank("need 3, reach 2, cost -1", "Training: 5 2 400000", "Loans: 3 4 350000", "Fair: 2 5 -", "Portal: 3 3 100000")
show(r)
