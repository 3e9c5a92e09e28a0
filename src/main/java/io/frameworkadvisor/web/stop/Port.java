package io.frameworkadvisor.web.stop;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.tomcat.util.net.Acceptor.AcceptorState;
import org.apache.tomcat.util.net.NioEndpoint;

/**
 * The port of the site. Tomcat's own one, when it is closed, drops the connection that it has just accepted, and leaves
 * those that still wait to the kernel, which resets them although they were told that they are connected. This one takes
 * them in first.
 */
class Port extends NioEndpoint {

    private final AtomicBoolean oneInHand = new AtomicBoolean();

    /** To be called before the port is closed, so that the connection that the acceptor has in its hand is kept. */
    void expectLastOne() {
        oneInHand.set(true);
    }

    @Override
    protected void destroySocket(SocketChannel connection) {
        if (!oneInHand.getAndSet(false) || !setSocketOptions(connection)) {
            super.destroySocket(connection);
        }
    }

    @Override
    protected void doCloseServerSocket() throws IOException {
        // While an acceptor still waits at the port it would not let go of it, and one that is paused answers with 503.
        if (isRunning()
                && !isPaused()
                && acceptor.getState() == AcceptorState.ENDED
                && getServerSocket() instanceof ServerSocketChannel port) {
            takeWaiting(port);
        }
        super.doCloseServerSocket();
    }

    // No more than can have waited at a time: somebody who never stops coming must not keep the port open.
    private void takeWaiting(ServerSocketChannel port) throws IOException {
        port.configureBlocking(false);
        for (int left = getAcceptCount() + 1; left > 0; left--) {
            SocketChannel waiting = port.accept();
            if (waiting == null) {
                return;
            }
            if (!setSocketOptions(waiting)) {
                closeSocket(waiting);
            }
        }
    }
}
