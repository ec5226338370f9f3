print("hstrace")
