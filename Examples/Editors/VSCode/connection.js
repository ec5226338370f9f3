// One conversation with `hstrace lsp`: messages with their headers over the standard streams of a process.
'use strict';

const { spawn } = require('child_process');

class Connection {
  /** @param onNotification called with the method and the parameters of what the server says unasked. */
  constructor(program, onNotification, onEnd) {
    this.onNotification = onNotification;
    this.nextIdentifier = 1;
    this.waiting = new Map();
    this.received = Buffer.alloc(0);
    this.process = spawn(program, ['lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process.on('error', (error) => this.end(error, onEnd));
    this.process.on('exit', (code) => this.end(new Error(`hstrace ended with ${code}`), onEnd));
    this.process.stdin.on('error', () => {});
    this.process.stdout.on('data', (data) => this.receive(data));
  }

  /** Asks the server; the promise gives its answer, or fails with its error. */
  request(method, params) {
    const id = this.nextIdentifier++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.send({ id, method, params });
    });
  }

  notify(method, params) { this.send({ method, params }); }

  send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  receive(data) {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const headEnd = this.received.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const length = Number(/content-length: *(\d+)/i.exec(this.received.toString('latin1', 0, headEnd))[1]);
      const end = headEnd + 4 + length;
      if (this.received.length < end) return;
      const message = JSON.parse(this.received.toString('utf8', headEnd + 4, end));
      this.received = this.received.subarray(end);
      this.take(message);
    }
  }

  take(message) {
    if (message.method === undefined) {
      const waiting = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (waiting && message.error) waiting.reject(new Error(message.error.message));
      else if (waiting) waiting.resolve(message.result);
    } else if (message.id === undefined) {
      this.onNotification(message.method, message.params);
    } else {
      // The client announces nothing that the server would have to ask for.
      this.send({ id: message.id, error: { code: -32601, message: `no method ${message.method}` } });
    }
  }

  end(error, onEnd) {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
    onEnd(error);
  }
}

module.exports = { Connection };
