var c = afford("1500000 euro", "Training: 5 600000", "Loans: 4 550000", "Fair: 2 250000", "Portal: 3 400000", "Hub: 6 900000")
show(c.toBuilder().must("Hub").atMostOneOf("Loans", "Portal").build())
c.toBuilder().must("Hub").must("Training").must("Fair").build().reason()
