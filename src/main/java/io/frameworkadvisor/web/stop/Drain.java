package io.frameworkadvisor.web.stop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the port open for a while after a stop has begun, so that whoever sends visitors here finds out in time that they
 * should go elsewhere: {@code /readyz} says so from the first moment, and each answer ends its connection. Then it closes
 * the port, and waits for whoever is inside. Without such a while the port closes at once.
 */
@Component
class Drain implements SmartLifecycle, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);

    private static final Executor OWN_THREAD = task -> new Thread(task, "drain").start();

    private final Duration time;
    private final List<PatientProtocol> ports = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    /** Takes how long the port stays open. */
    Drain(@Value("${advisor.drain}") Duration time) {
        this.time = time;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(PatientProtocol.class.getName());
        TomcatProtocolHandlerCustomizer<PatientProtocol> remember = ports::add;
        factory.addProtocolHandlerCustomizers(remember);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public void stop(Runnable callback) {
        stop();
        if (time.compareTo(Duration.ZERO) <= 0) {
            callback.run();
            return;
        }
        ports.forEach(PatientProtocol::answerOnceMore);
        LOG.info("Stopping: the port closes after {} s", time.toSeconds());
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, OWN_THREAD)
                .execute(() -> closePorts(callback));
    }

    private void closePorts(Runnable callback) {
        try {
            ports.forEach(PatientProtocol::closeServerSocketGraceful);
            LOG.info("The port is closed");
            ports.forEach(port -> port.awaitLastAnswers(time));
        } finally {
            callback.run();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    // The first to stop: before the web server, whose phase is lower, closes its port without waiting.
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
