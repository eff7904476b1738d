# What the standard streams, their buffers and a code object tell of themselves.
import sys, io
def f(a, *, b=1):
    x = a
    return [y
            for y in x]
print(f.__code__.co_firstlineno, len(list(f.__code__.co_positions())) > 3)
for s in (sys.stdout, sys.stderr):
    print(s.encoding, s.name, s.fileno(), s.isatty(), s.mode, s.closed, s.writable(), s.readable(), s.line_buffering, type(s), hasattr(s, 'buffer'), s.newlines, s.write_through)
sys.stdout.flush()
sys.stdout.buffer.write(b'raw\n'); sys.stdout.buffer.flush()
sys.stdout.write('text\n'); print(sys.stdout.write('abc\n')); sys.stdout.writelines(['a\n', 'b\n'])
print(sys.byteorder, sys.maxsize, sys.maxunicode, sys.float_info.max, sys.int_info.bits_per_digit, sys.hash_info.width, sys.hash_info.modulus, sys.flags.debug, sys.flags.optimize, sys.platform, sys.version_info[:3], sys.api_version, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getrecursionlimit(), sys.getswitchinterval(), sys.dont_write_bytecode in (True, False), sys.float_repr_style)
