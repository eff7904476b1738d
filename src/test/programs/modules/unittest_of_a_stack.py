import unittest
class Stack:
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x)
    def pop(self):
        if not self.items: raise IndexError("empty stack")
        return self.items.pop()
class StackTest(unittest.TestCase):
    def setUp(self): self.stack = Stack()
    def test_push_then_pop(self):
        self.stack.push(1); self.assertEqual(self.stack.pop(), 1)
    def test_pop_of_empty(self):
        with self.assertRaisesRegex(IndexError, "empty"): self.stack.pop()
    def test_order(self):
        for i in "abc":
            with self.subTest(i=i): self.stack.push(i)
        self.assertListEqual([self.stack.pop() for _ in range(3)], list("cba"))
    @unittest.skip("later")
    def test_size(self): pass
    def test_wrong(self): self.assertIn(5, [1, 2], "really")
if __name__ == "__main__":
    unittest.main(verbosity=2)
