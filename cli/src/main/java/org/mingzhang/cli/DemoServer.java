package org.mingzhang.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.mingzhang.engine.words.Words;

/** Serves the reports of the demo to browsers on this machine, and to no other. */
final class DemoServer implements Closeable {

  private static final int PORTS_TRIED = 20;
  private static final int NOT_FOUND = 404;
  private static final int OK = 200;

  private final HttpServer server;

  private DemoServer(HttpServer server) {
    this.server = server;
  }

  /** Starts on the port, or on the next that is free. */
  static DemoServer start(int port, List<DemoPage> pages, Words words) throws IOException {
    HttpServer server = bind(port, words);
    byte[] index = DemoIndex.of(pages, words);
    server.createContext("/", exchange -> answer(exchange, index, pages));
    server.start();
    return new DemoServer(server);
  }

  private static HttpServer bind(int first, Words words) throws IOException {
    for (int port = first; port < first + PORTS_TRIED; port++) {
      try {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      } catch (BindException taken) {
        continue;
      }
    }
    throw new StopException(words.text("demo.taken", first));
  }

  private static void answer(HttpExchange exchange, byte[] index, List<DemoPage> pages)
      throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = path.equals("/") ? index : page(path, pages);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(body.length == 0 ? NOT_FOUND : OK, Math.max(body.length, -1));
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  /** Pages are numbered from 1; an empty body for all other paths. */
  private static byte[] page(String path, List<DemoPage> pages) {
    for (int i = 0; i < pages.size(); i++) {
      if (path.equals("/" + (i + 1))) {
        return pages.get(i).html();
      }
    }
    return new byte[0];
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
