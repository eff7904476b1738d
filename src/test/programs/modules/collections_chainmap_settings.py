from collections import ChainMap
defaults = {"color": "red", "user": "guest"}
environment = {"user": "ann"}
arguments = {}
settings = ChainMap(arguments, environment, defaults)
print(settings["color"], settings["user"], dict(settings), len(settings))
settings["color"] = "blue"
print(arguments, defaults, settings.maps)
child = settings.new_child({"user": "root"})
print(child["user"], child.parents["user"], list(child), "color" in child)
