"""Orders for what depends on one another."""

from types import GenericAlias as _GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """What depends on one another goes round in a circle."""


class _Node:
    __slots__ = ("node", "waiting_for", "successors")

    def __init__(self, node):
        self.node = node
        self.waiting_for = 0
        self.successors = []


class TopologicalSorter:
    """Gives out nodes when all that they depend on is done."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._state = {}
        self._passed_out = self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, node):
        if node not in self._nodes:
            self._nodes[node] = _Node(node)
        return self._nodes[node]

    def add(self, node, *predecessors):
        """Adds a node and what it depends on."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._node(node).waiting_for += len(predecessors)
        for predecessor in predecessors:
            self._node(predecessor).successors.append(node)

    def prepare(self):
        """No more nodes are added; raises CycleError if there is no order."""
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [n.node for n in self._nodes.values() if n.waiting_for == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        """The nodes that have become ready since the last call."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for node in result:
            self._state[node] = "out"
        self._ready.clear()
        self._passed_out += len(result)
        return result

    def is_active(self):
        """Whether there is anything left to give out or to wait for."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Says that nodes given out are done."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            if node not in self._nodes:
                raise ValueError(f"node {node!r} was not added using add()")
            state = self._state.get(node)
            if state is None:
                raise ValueError(
                    f"node {node!r} was not passed out (still not ready)"
                )
            if state == "done":
                raise ValueError(f"node {node!r} was already marked done")
            self._state[node] = "done"
            for successor in self._nodes[node].successors:
                waiting = self._nodes[successor]
                waiting.waiting_for -= 1
                if waiting.waiting_for == 0:
                    self._ready.append(successor)
            self._finished += 1

    def _find_cycle(self):
        stack, steps, at = [], [], {}
        seen = set()
        for node in self._nodes:
            if node in seen:
                continue
            while True:
                if node in seen:
                    if node in at:
                        return stack[at[node] :] + [node]
                else:
                    seen.add(node)
                    steps.append(iter(self._nodes[node].successors))
                    at[node] = len(stack)
                    stack.append(node)
                while stack:
                    try:
                        node = next(steps[-1])
                        break
                    except StopIteration:
                        del at[stack.pop()]
                        steps.pop()
                else:
                    break
        return None

    def static_order(self):
        """All nodes in an order that works."""
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    __class_getitem__ = classmethod(_GenericAlias)
