matrix()
