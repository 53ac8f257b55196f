find("circular")
