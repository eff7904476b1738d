import os
print(os.path.join("a", "b", "c.txt"), os.path.split("/x/y.z"), os.path.splitext("n.tar.gz"), os.path.basename("/a/b/"), os.path.normpath("a//b/../c"))
os.environ["MODE"] = "test"; print(os.getenv("MODE"), os.environ.get("NOPE", "-"), "MODE" in os.environ, os.sep, os.linesep == "\n", os.name)
del os.environ["MODE"]
try:
    os.environ["MODE"]
except KeyError as e:
    print("KeyError", e)
print(os.path.exists("/no/such/thing"), os.path.commonpath(["/a/b", "/a/c"]), os.path.relpath("/a/b/c", "/a"))
