"""Where pickles of older protocols look for the functions of codecs."""

from codecs import decode, encode, lookup
