examples("green-transition/skills/networking")
examples("Green transition/Innovation/Belgium, Denmark, FR")
cell("green-transition/skills/networking")
