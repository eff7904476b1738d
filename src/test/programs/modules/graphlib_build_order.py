from graphlib import CycleError, TopologicalSorter
needs = {"app": {"lib", "ui"}, "ui": {"lib"}, "lib": {"core"}, "core": set()}
print(list(TopologicalSorter(needs).static_order()))
sorter = TopologicalSorter(needs); sorter.prepare(); step = 0
while sorter.is_active():
    ready = sorter.get_ready(); step += 1; print(step, sorted(ready)); sorter.done(*ready)
try:
    TopologicalSorter({"a": {"b"}, "b": {"a"}}).prepare()
except CycleError as e:
    print(e.args[0], sorted(e.args[1]))
