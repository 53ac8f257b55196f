var d = open("questions/half.json")
next(d)
d = d.choose("resilience/value-chains/networking", "Suppliers know each other there")
why(d, "green-reskilling-needs")
