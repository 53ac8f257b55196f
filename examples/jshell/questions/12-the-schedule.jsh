schedule(open("../roadmap/regions/andalusia.json"))
