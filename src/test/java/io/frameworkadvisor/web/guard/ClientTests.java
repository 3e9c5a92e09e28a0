package io.frameworkadvisor.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientTests {

    @Test
    void eachAddressOfTheOldKindIsAClient() {
        assertThat(Client.of("192.0.2.1")).isEqualTo("192.0.2.1").isNotEqualTo(Client.of("192.0.2.2"));
    }

    @Test
    void addressesOfOneNetworkAreOneClient() {
        assertThat(Client.of("2001:db8:1:2::1"))
                .isEqualTo(Client.of("2001:db8:1:2:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(Client.of("2001:db8:1:3::1"));
    }

    @Test
    void anOldAddressInANewOneIsTheSameClient() {
        assertThat(Client.of("::ffff:192.0.2.1")).isEqualTo(Client.of("192.0.2.1"));
    }

    @Test
    void anAddressWithAnInterfaceCountsLikeOneWithout() {
        assertThat(Client.of("fe80:0:0:1::1%1")).isEqualTo(Client.of("fe80:0:0:1::2"));
    }

    @Test
    void whatIsNoAddressIsAClientOfThatName() {
        assertThat(Client.of("a:b")).isEqualTo("a:b");
        assertThat(Client.of("proxy.example")).isEqualTo("proxy.example");
    }
}
