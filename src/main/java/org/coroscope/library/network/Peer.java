package org.coroscope.library.network;

/** The other side of a connection: gets what this side does. */
interface Peer {
  /** Bytes are sent to it. */
  void send(byte[] data);

  /** Nothing more will be sent to it. */
  void end();

  /** This side is gone. */
  void close();
}
