var d = open("../roadmap/regions/andalusia.json")
recommendations(d)
