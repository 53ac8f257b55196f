countries()
examples("Austria")
