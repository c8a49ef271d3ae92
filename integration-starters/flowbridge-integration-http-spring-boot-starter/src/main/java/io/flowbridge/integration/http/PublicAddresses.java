package io.flowbridge.integration.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the open internet from those that lead to this machine, its network or a
 * cloud's metadata (the special purpose registries of IANA, RFC 6890).
 */
final class PublicAddresses {

  private static final List<Block> SPECIAL =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 3));

  /** What IPv6 has given out for global unicast; everything else is special. */
  private static final Block GLOBAL = Block.of("2000::", 3);

  /** Parts of it that carry an IPv4 address inside, or are not for the internet. */
  private static final List<Block> SPECIAL_GLOBAL =
      List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("2002::", 16));

  private PublicAddresses() {}

  static boolean contains(InetAddress address) {
    if (address instanceof Inet6Address) {
      return GLOBAL.contains(address) && none(SPECIAL_GLOBAL, address);
    }
    return none(SPECIAL, address);
  }

  private static boolean none(List<Block> blocks, InetAddress address) {
    return blocks.stream().noneMatch(block -> block.contains(address));
  }

  private record Block(List<Byte> network, int length) {

    static Block of(String network, int length) {
      try {
        return new Block(bytes(InetAddress.getByName(network)), length);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(network, e);
      }
    }

    boolean contains(InetAddress address) {
      var other = bytes(address);
      if (other.size() != network.size()) {
        return false;
      }
      for (int bit = 0; bit < length; bit++) {
        var mask = 0x80 >> (bit % 8);
        if ((network.get(bit / 8) & mask) != (other.get(bit / 8) & mask)) {
          return false;
        }
      }
      return true;
    }

    private static List<Byte> bytes(InetAddress address) {
      var raw = address.getAddress();
      var boxed = new Byte[raw.length];
      Arrays.setAll(boxed, index -> raw[index]);
      return List.of(boxed);
    }
  }
}
