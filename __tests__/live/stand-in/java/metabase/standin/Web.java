package metabase.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;

/** What an instance answers, from its first second on. */
final class Web {
  private static final String PAGE = "<!DOCTYPE html><html><head><title>Metabase</title></head><body></body></html>";
  private static final String OK = Json.object("status", "\"ok\"");

  private final Release release;
  private final AppDb db;
  private final Log log;
  private final HttpServer server;
  private volatile double progress;
  private volatile Accounts accounts;

  Web(Release release, Settings settings, AppDb db) throws IOException {
    this.release = release;
    this.db = db;
    this.log = new Log("middleware.log");
    int port = Integer.parseInt(settings.get("MB_JETTY_PORT", "3000"));
    server = HttpServer.create(new InetSocketAddress(settings.get("MB_JETTY_HOST", "localhost"), port), 0);
    server.setExecutor(Executors.newCachedThreadPool(work -> {
      Thread thread = new Thread(work, "web");
      thread.setDaemon(true);
      return thread;
    }));
    server.createContext("/", this::answer);
  }

  void start() {
    server.start();
  }

  void stop() {
    server.stop(0);
  }

  void progress(double value) {
    progress = value;
  }

  void ready(Accounts theirs) {
    accounts = theirs;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean probes = release.hasProbesForOrchestrators();
    try {
      if (path.equals("/api/health") || (probes && path.equals("/readyz"))) health(exchange);
      else if (probes && path.equals("/livez")) json(exchange, 200, OK);
      else if (!path.startsWith("/api/")) send(exchange, 200, "text/html;charset=utf-8", PAGE);
      else if (accounts == null) send(exchange, 503, "text/plain", "Metabase is still initializing. Please sit tight...");
      else api(exchange, exchange.getRequestMethod() + " " + path);
    } catch (SQLException | RuntimeException failure) {
      log.error("GET " + path + " 500", failure);
      json(exchange, 500, Json.object("message", Json.quote(String.valueOf(failure.getMessage()))));
    } finally {
      exchange.close();
    }
  }

  private void health(HttpExchange exchange) throws IOException {
    if (accounts == null) {
      json(exchange, 503, Json.object("status", "\"initializing\"", "progress", String.valueOf(progress)));
    } else if (!release.healthAsksDatabase() || db.wasActiveJustNow()) {
      json(exchange, 200, OK);
    } else {
      try (Connection connection = db.connect()) {
        boolean valid = connection.isValid(5);
        json(exchange, valid ? 200 : 503, valid ? OK : Json.object("status", "\"Unable to get app-db connection\""));
      } catch (SQLException gone) {
        json(exchange, 503, Json.object("status", "\"Error getting app-db connection\""));
      }
    }
  }

  private void api(HttpExchange exchange, String route) throws IOException, SQLException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    switch (route) {
      case "GET /api/session/properties":
        json(exchange, 200, properties());
        return;
      case "POST /api/setup":
        setUp(exchange, body);
        return;
      case "POST /api/session":
        String session = accounts.logIn(Json.text(body, "username"), Json.text(body, "password"));
        if (session == null) json(exchange, 401, "{\"errors\":{\"password\":\"did not match stored password\"}}");
        else json(exchange, 200, Json.object("id", Json.quote(session)));
        return;
      default:
        break;
    }
    String[] user = accounts.userOf(exchange.getRequestHeaders().getFirst("X-Metabase-Session"));
    if (user == null) {
      send(exchange, 401, "text/plain", "Unauthenticated");
      return;
    }
    switch (route) {
      case "GET /api/user/current":
        json(exchange, 200, Json.object("id", user[0], "email", Json.quote(user[1]),
            "first_name", Json.quote(user[2]), "last_name", Json.quote(user[3])));
        return;
      case "POST /api/card":
        accounts.addQuestion(Json.text(body, "name"), Integer.parseInt(user[0]));
        json(exchange, 200, "{}");
        return;
      case "GET /api/card":
        StringBuilder cards = new StringBuilder();
        for (String[] one : accounts.questions()) {
          cards.append(cards.length() > 0 ? "," : "").append(Json.object("id", one[0], "name", Json.quote(one[1])));
        }
        json(exchange, 200, "[" + cards + "]");
        return;
      case "GET /api/bug-reporting/details":
        json(exchange, 200, Json.object("application-database", Json.quote(db.dialect.type)));
        return;
      default:
        send(exchange, 404, "text/plain", "API endpoint does not exist.");
    }
  }

  private String properties() throws SQLException {
    String version = Json.object("tag", Json.quote(release.tag), "hash", Json.quote(release.hash), "date", Json.quote(release.date));
    if (release.major < 50) version = version.replace("}", ",\"branch\":\"release-x." + release.major + ".x\"}");
    return Json.object("version", version, "setup-token", Json.quote(accounts.setupToken()),
        "has-user-setup", String.valueOf(accounts.hasUsers()), "application-name", "\"Metabase\"");
  }

  private void setUp(HttpExchange exchange, String body) throws IOException, SQLException {
    String token = accounts.setupToken();
    if (token == null || !token.equals(Json.text(body, "token"))) {
      json(exchange, 403, Json.object("message", "\"The setup route can only be used to create the first user, however a user currently exists.\""));
      return;
    }
    String session = accounts.addUser(Json.text(body, "email"), Json.text(body, "first_name"),
        Json.text(body, "last_name"), Json.text(body, "password"));
    json(exchange, 200, Json.object("id", Json.quote(session)));
  }

  private void json(HttpExchange exchange, int status, String body) throws IOException {
    send(exchange, status, "application/json;charset=utf-8", body);
  }

  private void send(HttpExchange exchange, int status, String type, String body) throws IOException {
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath() + " " + status;
    if (status >= 500) log.error(request + " (0 App DB calls)");
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
    if (!head) exchange.getResponseBody().write(bytes);
  }
}
