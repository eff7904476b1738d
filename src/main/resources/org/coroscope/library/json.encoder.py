"""Where json keeps what writes."""
from json import JSONEncoder, _quoted as encode_basestring_ascii
