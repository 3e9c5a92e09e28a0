package io.frameworkadvisor.web.stop;

import java.time.Duration;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP/1.1 on a {@link Port}. It is public because Tomcat makes it by its name. */
public final class PatientProtocol extends Http11NioProtocol {

    private final Port port;

    /** Makes a port that is not open yet. */
    public PatientProtocol() {
        this(new Port());
    }

    private PatientProtocol(Port port) {
        super(port);
        this.port = port;
    }

    /** Makes each answer from now on the last one of its connection, and says so in it. */
    void answerOnceMore() {
        setMaxKeepAliveRequests(1);
    }

    @Override
    public void closeServerSocketGraceful() {
        port.expectLastOne();
        super.closeServerSocketGraceful();
    }

    /**
     * After the port is closed: returns when all connections are closed as well, each of them with its next answer, or
     * because nothing more comes.
     *
     * @param quiet how long each answer has already been the last one of its connection
     */
    void awaitLastAnswers(Duration quiet) {
        awaitConnectionsClose(Math.max(getConnectionTimeout(), getKeepAliveTimeout() - quiet.toMillis()));
    }
}
