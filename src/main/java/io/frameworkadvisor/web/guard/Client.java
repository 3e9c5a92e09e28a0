package io.frameworkadvisor.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who asks, as far as an address tells. That is the other end of the connection, unless {@code
 * server.forward-headers-strategy} names a proxy that may say otherwise. With IPv6 a household or a server has a whole
 * network of 64 bits to choose addresses from, so that network counts as one.
 */
final class Client {

    private static final int NETWORK_BYTES = 8;

    private Client() {}

    static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** The client behind an address. */
    static String of(String address) {
        // What has no colon is no IPv6 address, and must not be looked up as a name.
        return address.indexOf(':') < 0 ? address : network(address);
    }

    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
