import struct, array
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__module__,type(e).__name__,e)
for code in 'bBhHiIlLqQnN':
    for p in ('','<','>'):
        if p and code in 'nN': continue
        for v in (10**30,-10**30,300 if code in 'bB' else 10**20,-1 if code.isupper() else -10**20, 40000,2**31,2**32):
            print(p,code,v,end=' '); t(lambda:struct.pack(p+code,v))
for f in [lambda:struct.pack('i','a'),lambda:struct.pack('i',1.5),lambda:struct.pack('f','a'),lambda:struct.pack('c',1),lambda:struct.pack('c',b'ab'),lambda:struct.pack('3s','abc'),lambda:struct.pack('3s',b'abcdef'),lambda:struct.pack('f',1e30),lambda:struct.pack('e',1e300),lambda:struct.pack('ii',1),lambda:struct.pack('i',1,2),lambda:struct.unpack('i',b'abc'),lambda:struct.unpack('i','abcd'),lambda:struct.unpack_from('i',b'abcd',2),lambda:struct.unpack_from('i',b'abcd',-9),lambda:struct.unpack_from('i',b'abcd',10),lambda:struct.pack_into('i',bytearray(3),0,1),lambda:struct.pack_into('i',b'abcd',0,1),lambda:struct.pack_into('i',bytearray(4),-9,1),lambda:struct.calcsize('k'),lambda:struct.calcsize('3'),lambda:struct.calcsize('i i 2x 3h'),lambda:struct.calcsize('<P'),lambda:struct.pack('?',[]),lambda:struct.pack('p',b'abc'),lambda:struct.pack('5p',b'abc'),lambda:struct.unpack('5p',b'\x03abc\0'),lambda:struct.pack(b'i',1),lambda:struct.pack(1),lambda:struct.Struct('i').format,lambda:struct.Struct('i').size,lambda:list(struct.iter_unpack('<h',b'abcd')),lambda:struct.iter_unpack('<h',b'abc'),lambda:struct.iter_unpack('',b''),lambda:struct.pack(),lambda:struct.Struct('i').unpack(b''),lambda:struct.Struct('i').pack('a'),lambda:struct.pack('>d',2.5),lambda:struct.pack('P',-1),lambda:struct.pack('0i'),lambda:struct.pack('i0q',1), lambda:struct.pack('qb0l',1,2), lambda: struct.pack('10s',b'hi'), lambda: struct.error.__mro__, lambda: struct.pack('s', b''), lambda: struct.pack('e',0.1), lambda:struct.unpack('<e',b'\x66\x2e'), lambda:struct.unpack('f',struct.pack('f',3.14)), lambda:struct.pack('i',None), lambda: struct.pack('i', True), lambda: struct.pack_into('i',bytearray(4),1,1), lambda: struct.unpack_from('i',b'abcd')]:
    t(f)
record = b'raymond   \x32\x12\x08\x01\x08'
name, serialnum, school, gradelevel = struct.unpack('<10sHHb', record); print(name, serialnum, school, gradelevel)
s=struct.Struct('I 2s f'); p=s.pack(1,b'ab',2.7); print(s.size,p.hex(),s.unpack(p),s.format)
b=bytearray(s.size*2); s.pack_into(b,s.size,7,b'zz',1.5); print(b,s.unpack_from(b,s.size)); print(list(struct.Struct('>BH').iter_unpack(b'\1\0\2\3\0\4')))
for v in (0.0,1.0,-2.5,65504.0,5.96e-8,1e-9,float('inf'),3.14159): print(struct.pack('>e',v).hex(),struct.pack('>f',v).hex(),struct.pack('>d',v).hex(), struct.unpack('>e',struct.pack('>e',v)))
print(struct.pack('!I',0xC0A80001), struct.unpack('<q',b'\xff'*8), struct.unpack('<Q',b'\xff'*8), struct.unpack('>?c',b'\2a'), struct.calcsize('bq'), struct.calcsize('=bq'), struct.calcsize('@bhilqfd'), struct.unpack('<3B',b'abc'))
