"""Module doc.

>>> square(3)
9
>>> square(4)
15
"""
import doctest

def square(x):
    """Return the square.

    >>> square(2)
    4
    >>> square('a')
    Traceback (most recent call last):
        ...
    TypeError: can't multiply sequence by non-int of type 'str'
    >>> [square(i)
    ...  for i in range(3)]
    [0, 1, 4]
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    >>> print(list(range(20))) # doctest: +ELLIPSIS
    [0, 1, ..., 18, 19]
    >>> print(list(range(20))) # doctest: +NORMALIZE_WHITESPACE
    [0,   1,  2,  3,  4,  5,  6,  7,  8,  9,
    10,  11, 12, 13, 14, 15, 16, 17, 18, 19]
    >>> 1/0
    >>> square(5) # doctest: +SKIP
    99
    >>> x = 5
    >>> x
    6
    >>> for i in range(2):
    ...     i
    0
    1
    >>> None
    >>> 'text'
    'text'
    >>> True
    1
    """
    return x * x

class Stack:
    """
    >>> s = Stack()
    >>> s.push(1)
    >>> s.items
    [1]
    >>> s.top
    1
    >>> s.nothing
    """
    def __init__(self): self.items = []
    def push(self, x):
        """Push.

        >>> s = Stack(); s.push(2); len(s.items)
        1
        """
        self.items.append(x)
    @property
    def top(self):
        """
        >>> Stack().top
        """
        return self.items[-1]
    @staticmethod
    def make():
        '''>>> Stack.make()
        3
        '''
        return 3
    @classmethod
    def cm(cls): pass

def nodoc(): pass

def gen(n):
    """
    >>> g = gen(2)
    >>> next(g)
    0
    >>> next(g)
    1
    >>> next(g)
    Traceback (most recent call last):
    StopIteration
    >>> list(gen(3))
    [0, 1, 2]
    """
    for i in range(n): yield i

if __name__ == '__main__':
    print(doctest.testmod())
    print(doctest.testmod(verbose=True))
    doctest.run_docstring_examples(gen, globals(), verbose=True, name='gen')
    print(doctest.testmod(optionflags=doctest.REPORT_NDIFF|doctest.FAIL_FAST))
    f = doctest.DocTestFinder()
    for t in f.find(Stack): print(t, t.examples[:1] and t.examples[0].source)
    p = doctest.DocTestParser()
    for x in p.parse("text\n>>> a\n1\nmore\n\n>>> b"): print(repr(x) if isinstance(x, str) else (x.source,x.want,x.lineno,x.indent,x.options))
    print(doctest.script_from_examples("hi\n>>> 1+1\n2\n\nend"))
    import unittest
    r=unittest.TextTestRunner(verbosity=2).run(doctest.DocTestSuite())
