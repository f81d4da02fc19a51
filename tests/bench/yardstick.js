// The yardstick that receiving is measured against: what one would write with Node. A plain server keeps each
// delivery and its rows in one FULL transaction and answers 200 after the commit. yardstick.js FOLDER: says its
// URL. NODE_PATH: where better-sqlite3 is.
'use strict';
const http = require('node:http');
const path = require('node:path');
const Database = require('better-sqlite3');

const fields = ['kakaoMessageType', 'resultCode', 'recipientNo', 'requestId', 'recipientSeq', 'requestDate',
    'createDate', 'receiveDate', 'senderGroupingKey', 'recipientGroupingKey', 'isAddedChannel'];
const columns = ['receivedAt', ...fields, 'link', 'hookId', 'appKey', 'webhookConfigId', 'delivery'];

const database = new Database(path.join(process.argv[2], 'node.db'));
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(`
    CREATE TABLE deliveries(id INTEGER PRIMARY KEY, receivedAt, remoteAddress, headers, body);
    CREATE TABLE messages(${columns});
    CREATE UNIQUE INDEX hook ON messages(hookId, appKey);
    CREATE INDEX delivery ON messages(delivery);
    CREATE INDEX request ON messages(requestId);
    CREATE INDEX recipient ON messages(recipientNo);`);
const keepDelivery = database.prepare('INSERT INTO deliveries VALUES(NULL, ?, ?, ?, ?)');
const keepMessage = database.prepare(`INSERT OR IGNORE INTO messages VALUES(${columns.map(() => '?')})`);

const keep = database.transaction((request, body) => {
    const delivery = JSON.parse(body);
    const now = Date.now();
    const headers = JSON.stringify(request.rawHeaders);
    const id = keepDelivery.run(now, request.socket.remoteAddress, headers, body).lastInsertRowid;
    for (const hook of delivery.hooks) {
        keepMessage.run(now, ...fields.map(field => hook[field] ?? null), hook._links?.self?.href ?? null, hook.hookId,
            delivery.appKey, delivery.webhookConfigId, id);
    }
});

const server = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', chunk => chunks.push(chunk));
    request.on('end', () => {
        try {
            keep(request, Buffer.concat(chunks).toString());
            response.writeHead(200).end();
        } catch (error) {
            response.writeHead(400).end(String(error));
        }
    });
});
server.listen(0, '127.0.0.1', () => console.log(`listening at http://127.0.0.1:${server.address().port}/webhook`));
