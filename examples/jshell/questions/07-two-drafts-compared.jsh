var d = draft("Andalusia", "ES", "ES61").choose("green-transition", "The strategy names it")
var e = d.choose("green-transition/skills", "Firms lack welders").choose("green-reskilling-needs", "Nobody counts them")
compare(d, e)
