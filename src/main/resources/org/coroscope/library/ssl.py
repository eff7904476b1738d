"""Encryption, as far as programs name it; on the simulated network it is only a matter of time."""
CERT_NONE, CERT_OPTIONAL, CERT_REQUIRED = 0, 1, 2
PROTOCOL_TLS, PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER = 2, 16, 17


class SSLError(OSError):
    pass


class SSLCertVerificationError(SSLError, ValueError):
    pass


class Purpose:
    SERVER_AUTH, CLIENT_AUTH = "SERVER_AUTH", "CLIENT_AUTH"


class SSLContext:
    """What a connection is to be encrypted with."""

    def __init__(self, protocol=PROTOCOL_TLS):
        self.protocol = protocol
        self.check_hostname = protocol == PROTOCOL_TLS_CLIENT
        self.verify_mode = CERT_REQUIRED if self.check_hostname else CERT_NONE

    def load_cert_chain(self, certfile, keyfile=None, password=None):
        pass

    def load_verify_locations(self, cafile=None, capath=None, cadata=None):
        pass

    def load_default_certs(self, purpose=Purpose.SERVER_AUTH):
        pass

    def set_ciphers(self, ciphers):
        pass


def create_default_context(purpose=Purpose.SERVER_AUTH, *, cafile=None, capath=None, cadata=None):
    if purpose == Purpose.CLIENT_AUTH:
        return SSLContext(PROTOCOL_TLS_SERVER)
    return SSLContext(PROTOCOL_TLS_CLIENT)


def _create_unverified_context(*args, **kwargs):
    context = SSLContext(PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, CERT_NONE
    return context
