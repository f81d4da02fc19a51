<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>View paused</source>
        <translation>表示を一時停止中</translation>
    </message>
    <message>
        <source>Since this window was opened: what is older or more than the settings keep, and refused deliveries over their bound.</source>
        <translation>このウィンドウを開いてから、設定の保存日数や容量を超えたものと、上限を超えた拒否分を削除した件数です。</translation>
    </message>
    <message>
        <source>How far the tables are made</source>
        <translation>表の作成の進み具合</translation>
    </message>
    <message>
        <source>1 old delivery removed</source>
        <translation>古いWebhookリクエスト1件を削除</translation>
    </message>
    <message>
        <source>%1 old deliveries removed</source>
        <translation>古いWebhookリクエスト%1件を削除</translation>
    </message>
    <message>
        <source>Making tables: %1 deliveries to come</source>
        <translation>表を作成中: 残り%1件</translation>
    </message>
    <message>
        <source>Catching up: %1 deliveries to come</source>
        <translation>取り込み中: 残り%1件</translation>
    </message>
    <message>
        <source>1 delivery/s</source>
        <translation>1件/秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries/s</source>
        <translation>
            <numerusform>%Ln件/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery/min</source>
        <translation>1件/分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries/min</source>
        <translation>
            <numerusform>%Ln件/分</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing arrived yet</source>
        <translation>まだ何も届いていません</translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1日前</translation>
    </message>
    <message>
        <source>Last delivery %1, %2</source>
        <translation>最終受信 %1(%2)</translation>
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Webhookのアドレス</translation>
    </message>
    <message>
        <source>Point a tunnel at this address and register the tunnel&apos;s address, with the same path, in the console.</source>
        <translation>トンネルの転送先をこのアドレスにし、トンネルのアドレスに同じパスを付けてコンソールに登録してください。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Choose another port or address</source>
        <translation>別のポートまたはアドレスを選択</translation>
    </message>
    <message>
        <source>Show what came meanwhile, and what comes</source>
        <translation>停止中に届いた分を表示し、ライブ表示を再開します</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>アドレス未定</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Receive here</source>
        <translation>ここで受信(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Wait: comments are possible as soon as it is under review.</source>
        <translation>検収が始まるまでお待ちください。検収中になると、お問い合わせを登録できます。</translation>
    </message>
    <message>
        <source>Delete it in the console, if it is not wanted.</source>
        <translation>不要な場合は、コンソールで削除できます。</translation>
    </message>
    <message>
        <source>Write a comment, in the console or by the API.</source>
        <translation>コンソールまたはAPIで、お問い合わせを登録できます。</translation>
    </message>
    <message>
        <source>Editing is not possible until it is approved or rejected.</source>
        <translation>承認または差し戻しになるまで、修正はできません。</translation>
    </message>
    <message>
        <source>Send with it.</source>
        <translation>このテンプレートで送信できます。</translation>
    </message>
    <message>
        <source>Edit it: it is reviewed again, and the approved text stays in use meanwhile.</source>
        <translation>修正できます。再び検収を受けますが、その間も承認済みの内容を使用できます。</translation>
    </message>
    <message>
        <source>Delete it by the API, but not within three days of a send. Comments are not possible.</source>
        <translation>APIで削除できます。ただし、送信から3日以内は削除できません。お問い合わせは登録できません。</translation>
    </message>
    <message>
        <source>Answer with a comment: that alone brings it back into review.</source>
        <translation>お問い合わせで回答できます。それだけで検収中に戻ります。</translation>
    </message>
    <message>
        <source>Or edit it: that begins another review.</source>
        <translation>修正することもできます。その場合は、新たに検収が始まります。</translation>
    </message>
    <message>
        <source>Or delete it and register it anew.</source>
        <translation>削除して登録し直すこともできます。</translation>
    </message>
    <message>
        <source>Advertising in it: a discount, an event, an invitation to buy</source>
        <translation>割引、イベント、購入の勧誘などの広告</translation>
    </message>
    <message>
        <source>A coupon or points without saying on what ground they are given</source>
        <translation>付与の根拠を示していないクーポンやポイント</translation>
    </message>
    <message>
        <source>It urges to install or open an app</source>
        <translation>アプリのインストールや起動の誘導</translation>
    </message>
    <message>
        <source>A one-time password in a template without the security flag</source>
        <translation>セキュリティフラグのないテンプレートに含まれるワンタイムパスワード</translation>
    </message>
    <message>
        <source>A button for remittances without a picture of the payment screen</source>
        <translation>決済画面の画像がない送金ボタン</translation>
    </message>
    <message>
        <source>A dead link, nothing but variables, or no name of the sender</source>
        <translation>リンク切れ、変数のみの本文、送信者名の欠落</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>AlimBoard does not receive</source>
        <translation>AlimBoardは受信していません</translation>
    </message>
    <message>
        <source>Nobody receives</source>
        <translation>受信しているAlimBoardがありません</translation>
    </message>
    <message>
        <source>Deliveries cannot be kept</source>
        <translation>Webhookリクエストを保存できません</translation>
    </message>
    <message>
        <source>Deliveries are kept, but not shown</source>
        <translation>Webhookリクエストを保存していますが、表示できません</translation>
    </message>
</context>
<context>
    <name>ArrivalsBoard</name>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Times without deliveries</source>
        <translation>Webhookリクエストがなかった時間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Webhookリクエスト</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否したもの</translation>
    </message>
    <message>
        <source>Hooks and delays are those of the newest %1 deliveries and messages.</source>
        <translation>フック数と遅延は、最新のWebhookリクエストとメッセージ各%1件の値です。</translation>
    </message>
    <message>
        <source>When somebody received is noted from now on.</source>
        <translation>いつ受信していたかは今から記録されます。</translation>
    </message>
    <message>
        <source>Nothing came while AlimBoard received</source>
        <translation>AlimBoardの受信中に何も届きませんでした</translation>
    </message>
    <message>
        <source>AlimBoard did not receive: hooks may be missed</source>
        <translation>AlimBoardは受信していませんでした。フックを取りこぼした可能性があります</translation>
    </message>
    <message>
        <source>None over %1</source>
        <translation>%1以上はなし</translation>
    </message>
    <message>
        <source>median %1, 95% up to %2, at most %3</source>
        <translation>中央値%1、95%が%2以下、最大%3</translation>
    </message>
    <message>
        <source>How deliveries come</source>
        <translation>送信元からの送信状況</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>with new rows</source>
        <translation>新しい内容があったもの</translation>
    </message>
    <message>
        <source>without new rows</source>
        <translation>新しい内容がなかったもの</translation>
    </message>
    <message>
        <source>Hooks per delivery</source>
        <translation>Webhookリクエストあたりのフック数</translation>
    </message>
    <message>
        <source>From the phone to AlimBoard</source>
        <translation>端末での受信からフック到着まで</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2. AlimBoard does not start with the desktop.</source>
        <translation>「%1」に書き込めません: %2。AlimBoardはログイン時に起動しません。</translation>
    </message>
    <message>
        <source>A program with = in its path cannot start with the desktop: %1</source>
        <translation>パスに=を含むプログラムは、ログイン時に起動できません: %1</translation>
    </message>
    <message>
        <source>A demo&apos;s folder goes with it: it cannot start with the desktop.</source>
        <translation>デモのフォルダーは終了時に削除されるため、デモをログイン時に起動することはできません。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. AlimBoard still starts with the desktop.</source>
        <translation>「%1」を削除できません: %2。AlimBoardは引き続きログイン時に起動します。</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>… cut here. &quot;Copy body&quot; takes all of it.</source>
        <translation>… 以下省略。「本文をコピー」ですべてコピーできます。</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>受信したまま</translation>
    </message>
    <message>
        <source>The bytes as they came, without line breaks of ours; as numbers where they are no text</source>
        <translation>改行を加えず、受信したままのバイトを表示します。テキストでない場合は数値で表示します。</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>本文を検索</translation>
    </message>
    <message>
        <source>Enter: the next one; Shift+Enter: the one before; Esc: back to the body</source>
        <translation>Enter: 次を検索、Shift+Enter: 前を検索、Esc: 本文に戻る</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>前を検索 (Shift+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>次を検索 (F3)</translation>
    </message>
    <message>
        <source>Body: none is kept</source>
        <translation>本文: 保存されていません</translation>
    </message>
    <message>
        <source>Body (%1 bytes)</source>
        <translation>本文(%1バイト)</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>missing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>Korean time %1</source>
        <translation>韓国時間 %1</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>ローカル時間 %1</translation>
    </message>
    <message>
        <source>Korean time; here %1</source>
        <translation>韓国時間、ローカル時間 %1</translation>
    </message>
    <message>
        <source>Shown in local time; filters take Korean time, as it was sent.</source>
        <translation>ローカル時間で表示しています。フィルターには送信時のままの韓国時間を指定します。</translation>
    </message>
    <message>
        <source>Shown in Korean time; filters take local time.</source>
        <translation>韓国時間で表示しています。フィルターにはローカル時間を指定します。</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
</context>
<context>
    <name>ChosenRows</name>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>比較するには行を2つ選択してください。</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>選択した行がありません。</translation>
    </message>
    <message>
        <source>At most %1 deliveries at once. To save more of them, filter and export.</source>
        <translation>一度に扱えるWebhookリクエストは%1件までです。さらに多く保存するには、フィルターで絞り込んでエクスポートしてください。</translation>
    </message>
    <message>
        <source>One of them is not kept any more.</source>
        <translation>どちらか一方はもう保存されていません。</translation>
    </message>
    <message>
        <source>A hook without hookId cannot be found in its delivery: compare the deliveries.</source>
        <translation>hookIdのないフックはWebhookリクエストの中で見つけられません。Webhookリクエスト同士を比較してください。</translation>
    </message>
    <message>
        <source>Both rows are of the same hook.</source>
        <translation>どちらの行も同じフックのものです。</translation>
    </message>
    <message>
        <source>The tables were just made anew. Try again in a moment.</source>
        <translation>表を作り直したところです。しばらくしてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Closing the window ends receiving.</source>
        <translation>ウィンドウを閉じると、受信が終了します。</translation>
    </message>
    <message>
        <source>Quitting ends receiving.</source>
        <translation>AlimBoardを終了すると、受信も終了します。</translation>
    </message>
    <message>
        <source>What the sender posts while AlimBoard is closed does not arrive. &quot;alimboard serve&quot; receives without a window.</source>
        <translation>AlimBoardを閉じている間に送信元がPOSTした内容は届きません。ウィンドウなしで受信するには「alimboard serve」を使います。</translation>
    </message>
    <message>
        <source>End receiving?</source>
        <translation>受信を終了しますか?</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>ウィンドウを閉じますか?</translation>
    </message>
    <message>
        <source>&amp;End receiving</source>
        <translation>受信を終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep receiving</source>
        <translation>受信を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>閉じない(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>トレイで続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Do not show this again</source>
        <translation>今後は表示しない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CodesBoard</name>
    <message>
        <source>As many as before</source>
        <translation>以前と同じ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>None in the first half of this time</source>
        <translation>この時間の前半にはなし</translation>
    </message>
    <message>
        <source>Rises: %1 more than in the first half</source>
        <translation>増加: 前半より%1多い</translation>
    </message>
    <message>
        <source>Falls: %1 less than in the first half</source>
        <translation>減少: 前半より%1少ない</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Show these messages</source>
        <translation>このメッセージを表示</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Sender groups</source>
        <translation>発信グループ</translation>
    </message>
    <message>
        <source>In this time. A click shows them.</source>
        <translation>この時間の件数です。クリックすると表示します。</translation>
    </message>
    <message>
        <source>Of all messages of this time</source>
        <translation>この時間の全メッセージに占める割合</translation>
    </message>
    <message>
        <source>Messages in the second half of this time beside those in the first</source>
        <translation>この時間の前半と後半のメッセージ数の比較</translation>
    </message>
    <message>
        <source>The hour in which this result came first of all times</source>
        <translation>この結果が全期間で初めて届いた時刻(時単位)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>A click shows these messages.</source>
        <translation>クリックするとこのメッセージを表示します。</translation>
    </message>
    <message>
        <source>All results: %1</source>
        <translation>すべての結果: %1</translation>
    </message>
    <message>
        <source>Of those with this result among the newest %1 messages</source>
        <translation>最新のメッセージ%1件のうちこの結果のもの</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後</translation>
    </message>
</context>
<context>
    <name>CodesView</name>
    <message>
        <source>Find a code or a word</source>
        <translation>コードまたは名称を検索</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>What the code means</source>
        <translation>コードの意味</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>signatures that are accepted, one a line</source>
        <translation>受け付ける署名を1行に1つずつ書いたファイル</translation>
    </message>
    <message>
        <source>accept every request, whatever signature is set</source>
        <translation>署名の設定にかかわらず、すべてのリクエストを受け付ける</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Commands (alimboard COMMAND --help says more):</source>
        <translation>コマンド(詳細はalimboard COMMAND --help):</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>Exit status: %1</source>
        <translation>終了ステータス: %1</translation>
    </message>
    <message>
        <source>%1 Try `%2 --help`.</source>
        <translation>%1 使い方は`%2 --help`で確認できます。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands before all options: alimboard %1 ...</source>
        <translation>「%1」はすべてのオプションより前に置いてください: alimboard %1 ...</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>引数が不足しています: %1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many.</source>
        <translation>「%1」は余分な引数です。</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dirにはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>標準出力に書き込めません: %1。</translation>
    </message>
    <message>
        <source>0 done, 1 it failed, 2 the command line was not understood.</source>
        <translation>0は正常終了、1は失敗、2はコマンドラインの誤りです。</translation>
    </message>
    <message>
        <source>folder of the data (default: the platform&apos;s for applications)</source>
        <translation>データのフォルダー(既定: プラットフォームのアプリケーション用フォルダー)</translation>
    </message>
    <message>
        <source>only rows that match, such as &apos;resultCode:!=1000 receivedAt&gt;-2h&apos;</source>
        <translation>条件に一致する行のみ(例: &apos;resultCode:!=1000 receivedAt&gt;-2h&apos;)</translation>
    </message>
    <message>
        <source>look around: samples in a temporary folder, at any free port</source>
        <translation>お試し用: 一時フォルダーのサンプルを表示し、空きポートを使用</translation>
    </message>
    <message>
        <source>columns in this order (default: all)</source>
        <translation>出力する列とその順序(既定: すべて)</translation>
    </message>
    <message>
        <source>order by a column, - for descending (default: newest first)</source>
        <translation>並べ替えに使う列、-を付けると降順(既定: 新しい順)</translation>
    </message>
    <message>
        <source>how rows are written (default csv)</source>
        <translation>行の出力形式(既定: csv)</translation>
    </message>
    <message>
        <source>byte order mark, and &apos; before cells that a spreadsheet would run</source>
        <translation>BOMを付け、表計算ソフトが数式として実行するセルの先頭に&apos;を付ける</translation>
    </message>
    <message>
        <source>recipients&apos; numbers as 010****5678</source>
        <translation>受信番号を010****5678のように隠す</translation>
    </message>
    <message>
        <source>write to a file, which appears when it is whole (default -: standard output)</source>
        <translation>出力先のファイル、書き込み完了後に作成(既定: -、標準出力)</translation>
    </message>
    <message>
        <source>how it is written (default text)</source>
        <translation>出力形式(既定: text)</translation>
    </message>
    <message>
        <source>whose code it is (default: all of them)</source>
        <translation>コードの対象サービス(既定: すべて)</translation>
    </message>
    <message>
        <source>in which language (default: the system&apos;s)</source>
        <translation>表示する言語(既定: システムの言語)</translation>
    </message>
    <message>
        <source>whose number, such as 01012345678</source>
        <translation>対象の受信番号(例: 01012345678)</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>確認せずに実行</translation>
    </message>
    <message>
        <source>where to (default http://127.0.0.1:8480/webhook)</source>
        <translation>送信先(既定: http://127.0.0.1:8480/webhook)</translation>
    </message>
    <message>
        <source>what samples are about (default mixed)</source>
        <translation>サンプルの種類(既定: mixed)</translation>
    </message>
    <message>
        <source>how many sample deliveries (default 1)</source>
        <translation>サンプルのWebhookリクエスト件数(既定: 1)</translation>
    </message>
    <message>
        <source>hooks in each (default 1)</source>
        <translation>1件あたりのフック数(既定: 1)</translation>
    </message>
    <message>
        <source>deliveries a second at most (default: as fast as they are answered)</source>
        <translation>1秒あたりのWebhookリクエスト数の上限(既定: 応答があり次第、次を送信)</translation>
    </message>
    <message>
        <source>the same number gives the same deliveries</source>
        <translation>サンプル生成のシード(同じ値なら同じWebhookリクエストを生成)</translation>
    </message>
    <message>
        <source>a file with the signature in its first line</source>
        <translation>1行目に署名を書いたファイル</translation>
    </message>
    <message>
        <source>also to addresses that are neither loopback nor private</source>
        <translation>ループバックでもプライベートでもないアドレスへの送信を許可</translation>
    </message>
    <message>
        <source>--demo makes a folder of its own: leave out --data-dir.</source>
        <translation>--demoは専用のフォルダーを作成します。--data-dirを付けずに実行してください。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. `alimboard serve` receives without one.</source>
        <translation>ウィンドウを開くディスプレイがありません。ウィンドウなしで受信するには`alimboard serve`を使用してください。</translation>
    </message>
    <message>
        <source>Receives KakaoTalk Bizmessage webhooks and shows them as live tables.</source>
        <translation>KakaoTalk BizmessageのWebhookを受信し、リアルタイムに更新される表で表示します。</translation>
    </message>
    <message>
        <source>Receives without a window.
Prints one line when it accepts connections; SIGINT and SIGTERM end it in order.</source>
        <translation>ウィンドウなしで受信します。
接続の受け付けを始めると1行出力します。SIGINTまたはSIGTERMで正常に終了します。</translation>
    </message>
    <message>
        <source>Writes the rows of a table as CSV, TSV, NDJSON or XLSX.
Tables: templates, comments, messages, deliveries, others, sms, email. NDJSON of deliveries is each request as it came and goes back in by `import`.</source>
        <translation>表の行をCSV、TSV、NDJSON、XLSXのいずれかで出力します。
表: templates、comments、messages、deliveries、others、sms、email。deliveriesのNDJSONは受信したままのリクエスト全体で、`import`でインポートできます。</translation>
    </message>
    <message>
        <source>Prints how many rows of a table match.</source>
        <translation>条件に一致する表の行数を出力します。</translation>
    </message>
    <message>
        <source>Posts realistic sample deliveries, or saved ones, to a receiver.
The signature is that of --signature-file or ALIMBOARD_SIGNATURE.</source>
        <translation>本物に近いサンプル、または保存したWebhookリクエストを受信側へPOSTします。
署名には、--signature-fileまたはALIMBOARD_SIGNATUREのものを使います。</translation>
    </message>
    <message>
        <source>Takes saved deliveries (NDJSON) into the journal; - reads standard input.
What is kept already is counted, not kept again.</source>
        <translation>保存したWebhookリクエスト(NDJSON)をジャーナルにインポートします。-を指定すると標準入力から読み込みます。
すでに保存されているものは重複として数え、保存し直しません。</translation>
    </message>
    <message>
        <source>Tells sizes, counts, ages and versions.</source>
        <translation>サイズ、件数、データの日時、バージョンを表示します。</translation>
    </message>
    <message>
        <source>Says what a code means and what to do.
Result codes, states and events of the sender, and the answers of its API. A code that nobody knows: status 1.</source>
        <translation>コードの意味と対処方法を表示します。
送信元の結果コード、状態、イベント、およびAPIの応答に対応しています。不明なコードの場合、終了ステータスは1です。</translation>
    </message>
    <message>
        <source>Replaces one person&apos;s number by stars, for good.
In everything that is kept, beside a running receiver, too: as 010..., 8210... and +8210..., with dashes or spaces. Rows stay. An import of files that were exported before brings the number back.</source>
        <translation>特定の受信番号を*に置き換えます。元に戻すことはできません。
保存されているすべてのデータが対象で、受信中でも実行できます。010...、8210...、+8210...の表記と、ハイフンや空白を含む表記を置き換えます。行は残ります。以前にエクスポートしたファイルをインポートすると、番号が再び保存されます。</translation>
    </message>
    <message>
        <source>address to listen on (default 127.0.0.1)</source>
        <translation>待ち受けるアドレス(既定: 127.0.0.1)</translation>
    </message>
    <message>
        <source>port to listen on, 0: any free one (default 8480)</source>
        <translation>待ち受けるポート、0は任意の空きポート(既定: 8480)</translation>
    </message>
    <message>
        <source>path of the webhook (default /webhook)</source>
        <translation>Webhookのパス(既定: /webhook)</translation>
    </message>
    <message>
        <source>largest body of a request (default 33554432)</source>
        <translation>リクエスト本文の最大バイト数(既定: 33554432)</translation>
    </message>
    <message>
        <source>connections of one address at once, 0: any number (default 0)</source>
        <translation>アドレスごとの同時接続数、0は無制限(既定: 0)</translation>
    </message>
    <message>
        <source>remove what was written more than N days ago, 0: nothing (default 0)</source>
        <translation>N日より前に書き込まれたものを削除、0は削除なし(既定: 0)</translation>
    </message>
    <message>
        <source>remove the oldest while the files are larger than N bytes, 0: nothing (default 0)</source>
        <translation>ファイルがNバイトより大きい間、古いものから削除、0は削除なし(既定: 0)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>(missing)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>Webhookリクエスト %1</translation>
    </message>
    <message>
        <source>Hook %1 of delivery %2</source>
        <translation>フック%1、Webhookリクエスト%2</translation>
    </message>
    <message>
        <source>&amp;Also what is the same</source>
        <translation>同じものも表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>What is shown, as lines of text with tabs</source>
        <translation>表示している内容をタブ区切りのテキストで</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>One of them is not kept any more.</source>
        <translation>どちらか一方はもう保存されていません。</translation>
    </message>
    <message>
        <source>They are the same, byte by byte. At least one is no JSON.</source>
        <translation>バイト単位で同じです。少なくとも一方はJSONではありません。</translation>
    </message>
    <message>
        <source>They are not the same, and at least one is no JSON: there are no places to compare.</source>
        <translation>互いに異なり、少なくとも一方がJSONではないため、箇所ごとには比較できません。</translation>
    </message>
    <message>
        <source>One of the deliveries has no hook with this id.</source>
        <translation>どちらかのWebhookリクエストには、このIDのフックがありません。</translation>
    </message>
    <message>
        <source>They are the same, byte by byte.</source>
        <translation>バイト単位で同じです。</translation>
    </message>
    <message>
        <source>They say the same; only order, spaces or what is around them differ.</source>
        <translation>内容は同じです。順序や空白、外側の部分だけが異なります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) differ</source>
        <translation>
            <numerusform>%Ln箇所が異なる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are the same.</source>
        <translation>
            <numerusform>同じ箇所は%Ln件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them are shown.</source>
        <translation>一部のみ表示しています。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>(all of it)</source>
        <translation>(全体)</translation>
    </message>
    <message>
        <source>Copied the comparison.</source>
        <translation>比較結果をコピーしました。</translation>
    </message>
</context>
<context>
    <name>CopyProgress</name>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancel copying (Esc)</source>
        <translation>コピーを中止 (Esc)</translation>
    </message>
    <message>
        <source>Copying: %1 of %2 rows</source>
        <translation>コピー中: %2行中%1行</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>No cell is selected.</source>
        <translation>セルが選択されていません。</translation>
    </message>
    <message>
        <source>%1 rows are too many to copy</source>
        <translation>%1行は多すぎてコピーできません</translation>
    </message>
    <message>
        <source>They are about %1 of text, and at most %2 are copied. Export them to a file instead.</source>
        <translation>テキストで約%1になりますが、コピーできるのは%2までです。代わりにファイルへエクスポートしてください。</translation>
    </message>
    <message>
        <source>Copy %1 rows?</source>
        <translation>%1行をコピーしますか?</translation>
    </message>
    <message>
        <source>About %1 of text, which the program that you paste it into takes as a whole. Export them to a file instead if it is to be kept.</source>
        <translation>テキストで約%1になり、貼り付け先のプログラムが一度に読み込みます。保存が目的の場合は、代わりにファイルへエクスポートしてください。</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行のコピー</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copied from 1 row</source>
        <translation>1行分をコピーしました</translation>
    </message>
    <message>
        <source>Copied from %1 rows</source>
        <translation>%1行分をコピーしました</translation>
    </message>
    <message>
        <source>Nothing was copied: it is more than %1 of text</source>
        <translation>テキストが%1を超えるため、コピーできませんでした</translation>
    </message>
    <message>
        <source>They are more than %1 of text. Export them to a file instead.</source>
        <translation>テキストが%1を超えています。代わりにファイルへエクスポートしてください。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied</source>
        <translation>中止しました: 何もコピーされていません</translation>
    </message>
    <message>
        <source>Nothing was copied: the tables were made anew. Copy again.</source>
        <translation>表が作り直されたため、コピーできませんでした。もう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>These are samples in a temporary folder: none of them is kept.</source>
        <translation>これらは一時フォルダーのサンプルで、保存されません。</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s keyring, where the signature is.</source>
        <translation>署名を保管しているデスクトップのキーリングを待っています。</translation>
    </message>
    <message>
        <source>The instance that received here has ended: nobody receives now.</source>
        <translation>ここで受信していたAlimBoardが終了しました。現在はどのAlimBoardも受信していません。</translation>
    </message>
    <message>
        <source>The window opens anew in another language: wait until the export or import has ended.</source>
        <translation>言語を変更するとウィンドウが開き直されます。エクスポートまたはインポートが終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Samples were sent and accepted.</source>
        <translation>送信したサンプルは正常に受け付けられました。</translation>
    </message>
    <message>
        <source>Nothing can be sent: nobody receives here just now.</source>
        <translation>送信できません。現在ここでは受信していません。</translation>
    </message>
    <message>
        <source>It was not accepted. %1</source>
        <translation>受理されませんでした。%1</translation>
    </message>
</context>
<context>
    <name>DeliveryDetail</name>
    <message>
        <source>valid, and kept</source>
        <translation>有効、保存済み</translation>
    </message>
    <message>
        <source>the console&apos;s check of the address, which brings no rows</source>
        <translation>コンソールによるアドレスの確認(行は追加されません)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(非表示)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Show these rows in their table</source>
        <translation>これらの行を表で表示</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURLとしてコピー</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>All of the body as it came; as hexadecimal numbers where it is no text</source>
        <translation>受信したままの本文全体。テキストでない場合は16進数</translation>
    </message>
    <message>
        <source>Reading the delivery…</source>
        <translation>Webhookリクエストを読み込み中…</translation>
    </message>
    <message>
        <source>This delivery cannot be read.</source>
        <translation>このWebhookリクエストを読み込めません。</translation>
    </message>
    <message>
        <source>This delivery is not kept any more.</source>
        <translation>このWebhookリクエストはもう保存されていません。</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>応答 %1</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>ヘッダー(%1)</translation>
    </message>
    <message>
        <source>Brought no row that was new</source>
        <translation>新しい行はありません</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>追加された行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied a command that posts this delivery again.</source>
        <translation>このWebhookリクエストを再送信するコマンドをコピーしました。</translation>
    </message>
    <message>
        <source>Copied the body (%1 bytes).</source>
        <translation>本文をコピーしました(%1バイト)。</translation>
    </message>
    <message>
        <source>A command that posts the same body to this receiver. The signature is the shell&apos;s variable ALIMBOARD_SIGNATURE; write other secret headers, which are not kept, where NOT-KEPT stands.</source>
        <translation>同じ本文をこの受信側に送るコマンドです。署名はシェル変数ALIMBOARD_SIGNATUREです。保管しないその他の秘密のヘッダーは、NOT-KEPTの場所に書いてください。</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>再送信…</translation>
    </message>
    <message>
        <source>Posts this body once more, to this receiver or to another address</source>
        <translation>この本文をこの受信側または別のアドレスに再送信します</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details of the selected row</source>
        <translation>選択した行の詳細</translation>
    </message>
    <message>
        <source>Select a row to see all of its fields.</source>
        <translation>行を選択すると、すべてのフィールドが表示されます。</translation>
    </message>
    <message>
        <source>Show this delivery in the table of deliveries (Ctrl+J)</source>
        <translation>このWebhookリクエストを表で表示 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show all updates of this template (Ctrl+Shift+J)</source>
        <translation>このテンプレートの更新をすべて表示 (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>番号を表示</translation>
    </message>
    <message>
        <source>Of this row, until another one is selected</source>
        <translation>別の行を選択するまで、この行の番号を表示します</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>Webhookリクエスト %1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレートを表示</translation>
    </message>
    <message>
        <source>All updates</source>
        <translation>すべての更新を表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>What has become of this template, as a text for others</source>
        <translation>このテンプレートの経過を、共有用のテキストとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Report for the team (Markdown)</source>
        <translation>チーム用のMarkdownレポート(&amp;R)</translation>
    </message>
    <message>
        <source>Copied a report.</source>
        <translation>レポートをコピーしました。</translation>
    </message>
    <message>
        <source>For NHN Cloud&apos;s support (%1)</source>
        <translation>NHN Cloudサポート用(%1)</translation>
    </message>
    <message>
        <source>Copied a text without keys, for NHN Cloud&apos;s support.</source>
        <translation>NHN Cloudサポート用に、キーを伏せたテキストをコピーしました。</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>テンプレート %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Import saved deliveries</source>
        <translation>Webhookリクエストのインポート</translation>
    </message>
    <message>
        <source>Deliveries (*.ndjson *.json);;All files (*)</source>
        <translation>Webhookリクエスト (*.ndjson *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>About AlimBoard</source>
        <translation>AlimBoardについて</translation>
    </message>
    <message>
        <source>AlimBoard %1
Receives KakaoTalk Bizmessage webhooks and shows them as tables.
GPL-3.0-or-later</source>
        <translation>AlimBoard %1
KakaoTalk BizmessageのWebhookを受信し、表で表示します。
GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>An export is running; it is cancelled and leaves no file.</source>
        <translation>エクスポートを実行中です。中止され、ファイルは残りません。</translation>
    </message>
    <message>
        <source>An import is running; it ends, and what it imported until then is kept.</source>
        <translation>インポートを実行中です。中断されますが、それまでにインポートした分は保存されます。</translation>
    </message>
    <message>
        <source>Deliveries are being sent again; those that are left are not.</source>
        <translation>Webhookリクエストを再送信しています。残りは送信されません。</translation>
    </message>
    <message>
        <source>Nothing was exported: the filter cannot be understood.</source>
        <translation>エクスポートしていません。フィルターを解釈できません。</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1営業日</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>They come when a template is registered, inspected, approved or rejected.</source>
        <translation>テンプレートの登録、検収、承認、差し戻しがあると届きます。</translation>
    </message>
    <message>
        <source>They come with a template&apos;s update, as soon as somebody wrote one.</source>
        <translation>お問い合わせや回答が書き込まれると、テンプレートの更新とともに届きます。</translation>
    </message>
    <message>
        <source>They come when the result of a sent message is known.</source>
        <translation>送信したメッセージの結果が確定すると届きます。</translation>
    </message>
    <message>
        <source>Every POST to the webhook is listed here, also what was refused.</source>
        <translation>WebhookへのPOSTが、拒否したものも含めてすべて表示されます。</translation>
    </message>
    <message>
        <source>They come when the sender adds an event that this version does not know yet, and are listed as they came.</source>
        <translation>このバージョンが対応していないイベントを送信元が追加すると届き、受信したままの形で表示されます。</translation>
    </message>
    <message>
        <source>&amp;Show all rows</source>
        <translation>すべての行を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send a sample here</source>
        <translation>サンプルを送信(&amp;S)</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: まだありません</translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation>フィルターに一致する行はありません</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>The rows cannot be read</source>
        <translation>行を読み込めません</translation>
    </message>
    <message>
        <source>They come when a webhook of this product of NHN Cloud leads here, too.</source>
        <translation>NHN CloudのこのサービスのWebhookも、ここへ送るように設定すると届きます。</translation>
    </message>
    <message>
        <source>Words in a body are found with body: before them, such as body:3018.</source>
        <translation>本文中の語句は、前にbody:を付けて検索します。例: body:3018</translation>
    </message>
    <message>
        <source>Whatever was posted, refused or not, is found in Deliveries: with body: before a word.</source>
        <translation>拒否されたものも含め、ここに届いたすべては「Webhookリクエスト」で、語句の前にbody:を付けて検索できます。</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>KakaoTalk Bizmessage</source>
        <translation>KakaoTalk Bizmessage</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>type of message</source>
        <translation>メッセージタイプ</translation>
    </message>
    <message>
        <source>state of a template</source>
        <translation>テンプレートの状態</translation>
    </message>
    <message>
        <source>state of a brand message template</source>
        <translation>ブランドメッセージテンプレートの状態</translation>
    </message>
    <message>
        <source>state of a comment</source>
        <translation>お問い合わせの状態</translation>
    </message>
    <message>
        <source>result of a message</source>
        <translation>メッセージの結果</translation>
    </message>
    <message>
        <source>result of a mail</source>
        <translation>メールの結果</translation>
    </message>
    <message>
        <source>state of a request</source>
        <translation>リクエストの状態</translation>
    </message>
    <message>
        <source>answer of the API</source>
        <translation>APIの応答</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Meaning: %1</source>
        <translation>意味: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <source>There is no product &apos;%1&apos;. There are kakao, sms and email.</source>
        <translation>サービス「%1」はありません。指定できるのはkakao、sms、emailです。</translation>
    </message>
    <message>
        <source>There is no language &apos;%1&apos;. There are ko, en and ja.</source>
        <translation>言語「%1」はありません。指定できるのはko、en、jaです。</translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos;. There are text and json.</source>
        <translation>形式「%1」はありません。指定できるのはtext、jsonです。</translation>
    </message>
    <message>
        <source>AlimBoard does not know the code &apos;%1&apos;. The error codes of the sender&apos;s guide may have it by now.</source>
        <translation>コード「%1」はAlimBoardに登録されていません。送信元のガイドのエラーコードには、すでに記載されている可能性があります。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>For &amp;Excel (marks the encoding, disarms formulas)</source>
        <translation>Excel用: 文字コードの明示、数式の無効化(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Hide recipients&apos; numbers (010****5678)</source>
        <translation>受信番号を隠す: 010****5678(&amp;H)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Export is running</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ancel the export</source>
        <translation>エクスポートを中止(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written</source>
        <translation>
            <numerusform>%Ln行を書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>エクスポートできませんでした。%1</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>中止しました。ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>1 row exported to %1.</source>
        <translation>1行を「%1」にエクスポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported to %1.</source>
        <translation>
            <numerusform>%Ln行を「%1」にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>%1 is a folder: write the name of a file.</source>
        <translation>「%1」はフォルダーです。ファイル名を入力してください。</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか?</translation>
    </message>
    <message>
        <source>%1 is there already. Is it to be replaced?</source>
        <translation>「%1」はすでに存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>rows that match %1</source>
        <translation>「%1」に一致する行</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>in the order of the window</source>
        <translation>ウィンドウの表示順</translation>
    </message>
    <message>
        <source>1 column, the one that is shown</source>
        <translation>1列(表示中の列)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns, those that are shown</source>
        <translation>
            <numerusform>%Ln列(表示中の列)</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole requests, masked: import refuses it.</source>
        <translation>リクエスト全体(番号は非表示)。インポートには使えません。</translation>
    </message>
    <message>
        <source>Whole requests as they came: what an import reads back.</source>
        <translation>受信したままのリクエスト全体。インポートに使えます。</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>エクスポート日時</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Recipients&apos; numbers</source>
        <translation>受信番号</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Cells cut</source>
        <translation>切り詰めたセル</translation>
    </message>
    <message>
        <source>%1: a cell holds %2 characters. CSV has them whole.</source>
        <translation>%1個: 1つのセルに入るのは%2文字までです。CSVには全文が入ります。</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2</source>
        <translation>ファイル「%1」を作成できません: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>ファイル「%1」を読み込めません: %2</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>↑ 1 new row</source>
        <translation>↑ 新着1行</translation>
    </message>
    <message>
        <source>↑ %1 new rows</source>
        <translation>↑ 新着%1行</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter: a word, or a condition such as %1</source>
        <translation>フィルター: 語句、または%1のような条件</translation>
    </message>
    <message>
        <source>It reads: %1</source>
        <translation>実際の内容: %1</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>As soon as there is an address, it stands at the top.</source>
        <translation>アドレスが決まると、上部に表示されます。</translation>
    </message>
    <message>
        <source>Another instance receives into this folder. What it receives is shown here at once.</source>
        <translation>別のAlimBoardがこのフォルダーで受信しています。受信した内容はすぐにここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is received here: what stands at the top says why.</source>
        <translation>受信していません。理由は上部に表示されています。</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Send a sample here</source>
        <translation>サンプルを送信(&amp;S)</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>AlimBoard is listening</source>
        <translation>AlimBoardの待ち受け</translation>
    </message>
    <message>
        <source>Set a signature</source>
        <translation>署名の設定</translation>
    </message>
    <message>
        <source>Without one, whoever finds the tunnel can post to it. The console sends the same text with each delivery.</source>
        <translation>署名がないと、トンネルを見つけた人は誰でもPOSTできます。コンソールは同じ文字列をすべてのWebhookリクエストに付けて送信します。</translation>
    </message>
    <message>
        <source>Start a tunnel</source>
        <translation>トンネルの接続</translation>
    </message>
    <message>
        <source>Run one of these in a terminal. The first request that comes through it ticks this.</source>
        <translation>ターミナルで次のいずれかを実行してください。トンネル経由で何か届くと、この項目にチェックが付きます。</translation>
    </message>
    <message>
        <source>Add the webhook in the console</source>
        <translation>コンソールへのWebhook登録</translation>
    </message>
    <message>
        <source>Receive the first hook</source>
        <translation>最初のフックの受信</translation>
    </message>
    <message>
        <source>Ask for the review of a template, or send a message to yourself.</source>
        <translation>テンプレートの検収を依頼するか、自分宛てにメッセージを送信してください。</translation>
    </message>
    <message>
        <source>Posts one realistic delivery to this program, as the sender would</source>
        <translation>本物に近いWebhookリクエスト1件を、送信元と同じようにこのプログラムへPOSTします</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>%1のコマンド</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>%1のコマンドをコピー</translation>
    </message>
    <message>
        <source>The same text as in the console</source>
        <translation>コンソールにも入力する文字列</translation>
    </message>
    <message>
        <source>New signature</source>
        <translation>新しい署名</translation>
    </message>
    <message>
        <source>Set si&amp;gnature</source>
        <translation>適用(&amp;U)</translation>
    </message>
    <message>
        <source>In the console of KakaoTalk Bizmessage, add a webhook for each event:
URL: https://%1%2
Event: template status and inquiry, or message result
Signature: the text that is set above
The console checks the address at once; the check ticks this.</source>
        <translation>KakaoTalk Bizmessageのコンソールで、イベントごとにWebhookを追加してください。
URL: https://%1%2
イベント: テンプレート状態/お問い合わせ、またはメッセージ送信結果
署名: 上で設定した文字列
コンソールはすぐにアドレスを確認し、確認が済むとこの項目にチェックが付きます。</translation>
    </message>
    <message>
        <source>YOUR-TUNNEL</source>
        <translation>YOUR-TUNNEL</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>Stopped. Until it has ended the number is still there: run it again.</source>
        <translation>中断しました。処理が完了するまで番号は残っています。もう一度実行してください。</translation>
    </message>
    <message>
        <source>looked at %1 of %2</source>
        <translation>確認中: %2件中%1件</translation>
    </message>
    <message>
        <source>making tables without it: %1 of %2</source>
        <translation>番号を除いて表を作成中: %2件中%1件</translation>
    </message>
    <message>
        <source>changed %1 of %2</source>
        <translation>変更中: %2件中%1件</translation>
    </message>
    <message>
        <source>The number may still be in the journal&apos;s log, which somebody reads all the time. Run it again when less comes in.</source>
        <translation>ジャーナルのログが絶えず読み取られているため、番号がまだ残っている可能性があります。受信が少ないときにもう一度実行してください。</translation>
    </message>
    <message>
        <source>Deliveries that hold this number: %1. Replace it by stars, in them and in what is remembered of filters, for good? [y/N] </source>
        <extracomment>The answer is y or yes, in every language.</extracomment>
        <translation>この番号を含むWebhookリクエスト: %1件。その中の番号と、保存または使用したフィルターの中の番号を*に置き換えますか? 元に戻すことはできません。[y/N] </translation>
    </message>
    <message>
        <source>Whose number? Say it with --recipient, such as 01012345678.</source>
        <translation>対象の番号を--recipientで指定してください(例: 01012345678)。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>An import of files that were exported before brings the number back.</source>
        <translation>以前にエクスポートしたファイルをインポートすると、番号が再び保存されます。</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>write a filter; Up recalls those used before, Esc empties it, Down leads to the rows</source>
        <translation>フィルターを入力(Upで履歴、Escで消去、Downで行へ移動)</translation>
    </message>
    <message>
        <source>keep the filter under a name; all saved filters as a text</source>
        <translation>フィルターに名前を付けて保存 / 保存したフィルターをすべてテキストで表示</translation>
    </message>
    <message>
        <source>copy the selected cells, without or with header; Esc ends it where it takes long</source>
        <translation>選択したセルをコピー(見出しなし / 見出し付き)。時間がかかる場合はEscで中止</translation>
    </message>
    <message>
        <source>export the rows that are shown; import saved deliveries</source>
        <translation>表示中の行をエクスポート / 保存したWebhookリクエストをインポート</translation>
    </message>
    <message>
        <source>pause the live view; receiving goes on</source>
        <translation>ライブ表示を一時停止(受信は継続)</translation>
    </message>
    <message>
        <source>go to the delivery of the row, or to all updates of its template</source>
        <translation>行のWebhookリクエストへ移動 / テンプレートのすべての更新へ移動</translation>
    </message>
    <message>
        <source>back to the rows before, and forward</source>
        <translation>前に見ていた行へ戻る / 進む</translation>
    </message>
    <message>
        <source>find something in the body of a delivery</source>
        <translation>Webhookリクエストの本文を検索</translation>
    </message>
    <message>
        <source>show or hide the details</source>
        <translation>詳細の表示/非表示</translation>
    </message>
    <message>
        <source>hide or show recipients&apos; numbers</source>
        <translation>受信番号の表示/非表示</translation>
    </message>
    <message>
        <source>on a cell: filter for it, copy, sort, choose columns</source>
        <translation>セル上で: 値で絞り込み、コピー、並べ替え、列の選択</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>このヘルプ</translation>
    </message>
    <message>
        <source>this word in any text of the table</source>
        <translation>表のいずれかのテキストにこの語を含む</translation>
    </message>
    <message>
        <source>words with a space between them</source>
        <translation>空白を含む語句</translation>
    </message>
    <message>
        <source>a field: the code or its word in any of three languages</source>
        <translation>フィールド: コード、または3言語いずれかでの名称</translation>
    </message>
    <message>
        <source>begins with; without a star: contains</source>
        <translation>前方一致。*がなければ部分一致</translation>
    </message>
    <message>
        <source>exactly; != is its opposite</source>
        <translation>完全一致。!=はその逆</translation>
    </message>
    <message>
        <source>times: a date, today, yesterday, -2h, -7d</source>
        <translation>日時: 日付、today、yesterday、-2h、-7d</translation>
    </message>
    <message>
        <source>from … to, both included</source>
        <translation>範囲(両端を含む)</translation>
    </message>
    <message>
        <source>numbers: &gt; &gt;= &lt; &lt;= =</source>
        <translation>数値: &gt; &gt;= &lt; &lt;= =</translation>
    </message>
    <message>
        <source>not</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>or; a space means and, ( ) group</source>
        <translation>または。空白は「かつ」、( )はグループ化</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>値がない</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>A message that failed may still have reached its recipient as a text message: the webhook does not say so.</source>
        <translation>失敗したメッセージでも、代替送信SMSとして受信者に届いている場合があります。Webhookからは分かりません。</translation>
    </message>
    <message>
        <source>overview, templates, comments, messages, deliveries, other events, SMS, email</source>
        <translation>概要、テンプレート、お問い合わせ、メッセージ、Webhookリクエスト、その他のイベント、SMS、メール</translation>
    </message>
    <message>
        <source>messages that are ok, pending, warning, error or unknown</source>
        <translation>結果がok、pending、warning、error、unknownのいずれかのメッセージ</translation>
    </message>
    <message>
        <source>deliveries with this text in what came</source>
        <translation>受信した内容にこのテキストを含むWebhookリクエスト</translation>
    </message>
    <message>
        <source>Keys and filters</source>
        <translation>キー操作とフィルター</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>summary of templates, messages or deliveries, or their rows</source>
        <translation>テンプレート・メッセージ・Webhookリクエストの要約または行</translation>
    </message>
    <message>
        <source>compare two rows; send deliveries again; save them as a file</source>
        <translation>2行を比較; Webhookリクエストを再送信; ファイルに保存</translation>
    </message>
    <message>
        <source>export them to a new Excel workbook at once, without a question</source>
        <translation>表示中の行を、確認なしですぐに新しいExcelブックへエクスポート</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>How is it going, at a glance?</source>
        <translation>全体の状況をひと目で確認する</translation>
    </message>
    <message>
        <source>Open *View &gt; Overview* (Ctrl+1). The bars are messages or deliveries over time, by result; choose from 1 hour to 30 days, or zoom with the wheel.
Click a bar, or a line of a list below: its rows are shown. *View &gt; Back* (Alt+Left) leads back here.
In Templates, Messages and Deliveries, Ctrl+T switches between the rows and a summary.</source>
        <translation>*表示 &gt; 概要*(Ctrl+1)を開きます。棒グラフは、メッセージまたはWebhookリクエストの件数の推移を結果別に示します。期間を1時間から30日まで選ぶか、ホイールで拡大します。
棒や下の一覧の行をクリックすると、該当する行が表示されます。*表示 &gt; 戻る*(Alt+Left)でここに戻ります。
テンプレート、メッセージ、Webhookリクエストでは、Ctrl+Tで行と要約を切り替えます。</translation>
    </message>
    <message>
        <source>Add the webhook in NHN Cloud&apos;s console and see it verified</source>
        <translation>NHN CloudのコンソールにWebhookを追加して確認する</translation>
    </message>
    <message>
        <source>Why was a template rejected, and what do I do?</source>
        <translation>テンプレートが差し戻された理由と対処</translation>
    </message>
    <message>
        <source>Open *View &gt; Templates* (Ctrl+2) and press Ctrl+T: each template has one line, with its state and the newest reason.
Select it. The details (F9) begin with the newest rejection, its files, and what is new in it since the one before.
&quot;What can be done now&quot; below says how to go on: a comment that answers brings it back into review, and so does an edit.</source>
        <translation>*表示 &gt; テンプレート*(Ctrl+2)を開き、Ctrl+Tを押します。テンプレートごとに1行で、状態と最新の理由が表示されます。
テンプレートを選択します。詳細(F9)の先頭に、最新の差し戻しの内容、添付ファイル、前回からの変更点が表示されます。
その下の「今できること」に次の手順が表示されます。お問い合わせで回答するか、テンプレートを編集すると、再び検収に入ります。</translation>
    </message>
    <message>
        <source>Share a template&apos;s story with the team or NHN&apos;s support</source>
        <translation>テンプレートの経過をチームやNHNのサポートと共有する</translation>
    </message>
    <message>
        <source>Select the template in Templates, or one of its comments in Comments.
Press &quot;Copy&quot; at the top of the details, and choose the report for the team, or the text for NHN Cloud&apos;s support in one of three languages; that one has no keys in it.
Paste it into a chat, a ticket or a mail.</source>
        <translation>テンプレートの表でテンプレートを選択するか、お問い合わせの表でそのお問い合わせを選択します。
詳細の上部の「コピー」を押し、チーム用のレポートか、NHN Cloudサポート用のテキストを選びます。サポート用は3言語から選べ、キーは伏せられます。
チャット、チケット、メールに貼り付けます。</translation>
    </message>
    <message>
        <source>Which recipients failed, and why? (as a file for Excel)</source>
        <translation>失敗した受信者とその理由(Excelファイルで)</translation>
    </message>
    <message>
        <source>Did the hook of this request come?</source>
        <translation>このリクエストのフックが届いたか確認する</translation>
    </message>
    <message>
        <source>In *View &gt; Messages* (Ctrl+4), press Ctrl+F and write `requestId=` with the id of the request behind it.
Select a row: the details count what came of the request, and name the numbers that nothing came for.
No row? In *View &gt; Deliveries* (Ctrl+5), `body:` with the id behind it finds it in whatever was posted here, refused or not.</source>
        <translation>*表示 &gt; メッセージ*(Ctrl+4)でCtrl+Fを押し、`requestId=`の後ろにリクエストIDを付けて入力します。
行を選択すると、そのリクエストの結果の件数と、結果が届いていない番号が詳細に表示されます。
行がない場合は、*表示 &gt; Webhookリクエスト*(Ctrl+5)で`body:`の後ろにIDを付けて入力します。拒否したものも含め、届いた内容から探します。</translation>
    </message>
    <message>
        <source>Ask NHN why a message failed</source>
        <translation>メッセージが失敗した理由をNHNに照会する</translation>
    </message>
    <message>
        <source>Select the message in *View &gt; Messages* (Ctrl+4).
Once, write the app&apos;s secret key in *File &gt; Settings*: it goes to NHN Cloud only. Then press &quot;Ask NHN&quot; in the message&apos;s details.
The answer has the cause as a code in words, and what became of the alternative SMS. NHN Cloud keeps messages for 90 days.</source>
        <translation>*表示 &gt; メッセージ*(Ctrl+4)でメッセージを選択します。
最初に一度、*ファイル &gt; 設定*でアプリの秘密鍵を入力します。秘密鍵はNHN Cloudだけに送ります。その後、メッセージの詳細で「NHNに照会」を押します。
回答には、原因のコードとその説明、代替送信SMSの結果が含まれます。NHN Cloudはメッセージを90日間保管します。</translation>
    </message>
    <message>
        <source>What did we answer at a certain time?</source>
        <translation>ある時刻に返した応答を確認する</translation>
    </message>
    <message>
        <source>In *View &gt; Overview* (Ctrl+1) choose &quot;1 hour&quot; and &quot;Deliveries&quot;, and click the bar of that minute.
Or filter Deliveries (Ctrl+5) for the minute: `receivedAt:2026-11-23T13:05`. The date belongs to it.
&quot;Answer&quot; is the HTTP status, &quot;Outcome&quot; the reason; the details have headers and body as they came.</source>
        <translation>*表示 &gt; 概要*(Ctrl+1)で「1時間」と「Webhookリクエスト」を選び、その分の棒をクリックします。
または、Webhookリクエスト(Ctrl+5)のフィルターに`receivedAt:2026-11-23T13:05`のように分まで入力します。日付も必要です。
「応答」はHTTPステータス、「処理結果」はその理由です。詳細には、受信したままのヘッダーと本文が表示されます。</translation>
    </message>
    <message>
        <source>Nothing arrives</source>
        <translation>何も届かないとき</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>署名が一致しないとき</translation>
    </message>
    <message>
        <source>In *View &gt; Deliveries* (Ctrl+5), `outcome:bad-signature` finds what was refused for it with 401.
Copy the signature from the console once more: it is a fixed text, and each webhook has its own.
Add it under &quot;Signatures&quot; in *File &gt; Settings* and press &quot;Apply&quot;. It counts at once.
Whether NHN Cloud sends again what was refused is not documented.</source>
        <translation>*表示 &gt; Webhookリクエスト*(Ctrl+5)で`outcome:bad-signature`と入力すると、署名のために401で拒否したものが見つかります。
コンソールから署名をもう一度コピーします。署名は固定の文字列で、Webhookごとに異なります。
*ファイル &gt; 設定*の「署名」に追加して「適用」を押すと、すぐに有効になります。
拒否したものをNHN Cloudが再送信するかどうかは、文書に記載されていません。</translation>
    </message>
    <message>
        <source>Send a delivery again, compare two</source>
        <translation>Webhookリクエストの再送信と2件の比較</translation>
    </message>
    <message>
        <source>Other events, SMS and email</source>
        <translation>その他のイベント、SMS、メール</translation>
    </message>
    <message>
        <source>SMS and Email of NHN Cloud have webhooks of the same kind: add one in their console with the same address, and their hooks come into tables of their own.
An event that this version does not know is kept in &quot;Other events&quot;, as it came; the details show all of it.
Filters, copies and exports are the same in every table.</source>
        <translation>NHN CloudのSMSとメールにも同じ形式のWebhookがあります。それぞれのコンソールで同じアドレスのWebhookを追加すると、フックが専用の表に入ります。
このバージョンが対応していないイベントは、受信したまま「その他のイベント」に保存され、詳細で全体を確認できます。
フィルター、コピー、エクスポートの使い方は、どの表でも同じです。</translation>
    </message>
    <message>
        <source>What does a result code mean?</source>
        <translation>結果コードの意味を調べる</translation>
    </message>
    <message>
        <source>Select the message: the details say what its code means and what to do.
The tab &quot;Codes&quot; of this help has all of them, to be found by code or by a word. The same number means other things for SMS and for email.
In a terminal, `alimboard explain 3018` says the same.</source>
        <translation>メッセージを選択すると、コードの意味と対処が詳細に表示されます。
このヘルプの「コード」タブでは、すべてのコードをコードまたは名称で検索できます。同じ番号でも、SMSやメールでは意味が異なります。
ターミナルでは`alimboard explain 3018`で同じ内容を確認できます。</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>行を絞り込む</translation>
    </message>
    <message>
        <source>Ctrl+F leads to the line above the table. A word finds it in any text; `status:rejected` looks into one field. Fields and words are offered while you type.
A space means and, `OR` either, `-` not: `result:error -resultCode:3018`. Times: `receivedAt&gt;=-2h`, `receivedAt:today`.
A right click on a cell, or the Menu key, filters for its value or filters it out.
The tab &quot;Keys and filters&quot; of this help has more examples.</source>
        <translation>Ctrl+Fで表の上の入力欄に移動します。語だけなら全テキストから、`status:rejected`なら1つのフィールドから探します。入力中にフィールドや語の候補が表示されます。
空白は「かつ」、`OR`は「または」、`-`は否定です。例: `result:error -resultCode:3018`。日時は`receivedAt&gt;=-2h`、`receivedAt:today`のように書きます。
セルを右クリックするかMenuキーを押すと、その値での絞り込みや除外ができます。
このヘルプの「キー操作とフィルター」タブに、ほかの例があります。</translation>
    </message>
    <message>
        <source>Keep a view: saved filters</source>
        <translation>よく使うフィルターを保存する</translation>
    </message>
    <message>
        <source>Write a filter, choose *Edit &gt; Keep this filter* (Ctrl+D) and give it a name.
It stands below the tables at the left: a click, or Return, shows its rows in its table.
*Edit &gt; Saved filters* (Ctrl+Shift+D) shows all of them as a text, to be changed, removed or handed on.</source>
        <translation>フィルターを入力し、*編集 &gt; フィルターを保存*(Ctrl+D)を選んで名前を付けます。
左側の表の一覧の下に追加されます。クリックまたはReturnキーで、その表に行が表示されます。
*編集 &gt; 保存したフィルター*(Ctrl+Shift+D)では、すべてのフィルターをテキストで表示し、変更、削除、受け渡しができます。</translation>
    </message>
    <message>
        <source>Export: CSV, Excel</source>
        <translation>エクスポート: CSV、Excel</translation>
    </message>
    <message>
        <source>Move data from another machine: import</source>
        <translation>別のコンピューターからデータを移す(インポート)</translation>
    </message>
    <message>
        <source>On the other machine, show Deliveries (Ctrl+5) without a filter, and export them (Ctrl+E) as NDJSON, with the numbers not hidden.
Here, choose *File &gt; Import saved deliveries* (Ctrl+I) and the file.
What is there already is counted, not kept twice; lines that cannot be read are listed with the reason.</source>
        <translation>移行元のコンピューターでWebhookリクエスト(Ctrl+5)をフィルターなしで表示し、番号を隠さずにNDJSONでエクスポート(Ctrl+E)します。
こちらで*ファイル &gt; Webhookリクエストのインポート*(Ctrl+I)を選び、ファイルを指定します。
すでにあるものは数えるだけで、二重には保存しません。読み込めない行は理由とともに一覧表示されます。</translation>
    </message>
    <message>
        <source>Hide or remove a recipient&apos;s number</source>
        <translation>受信番号を隠す、削除する</translation>
    </message>
    <message>
        <source>*View &gt; Hide recipients&apos; numbers* (Ctrl+M) shows them as `010****5678`, in the window and in what is copied from it.
An export asks for itself: tick &quot;Hide recipients&apos; numbers&quot; there.
To take one out of everything that is kept, for good, run `alimboard forget --recipient 01012345678` in a terminal. Its rows stay, with stars.</source>
        <translation>*表示 &gt; 受信番号を隠す*(Ctrl+M)を選ぶと、ウィンドウとそこからコピーした内容で`010****5678`のように表示されます。
エクスポートでは、そのダイアログで「受信番号を隠す」に別途チェックを入れます。
保存されているすべての内容から番号を完全に取り除くには、ターミナルで`alimboard forget --recipient 01012345678`を実行します。行は残り、番号はアスタリスクに置き換わります。</translation>
    </message>
    <message>
        <source>The top of the window says whether AlimBoard receives, and where. In Deliveries, Ctrl+T shows when nothing came and when AlimBoard was closed.
Open `https://YOUR-TUNNEL/healthz` in a browser: it answers `ok` if the tunnel leads here.
Compare the address in the console: a new tunnel often has a new one, and the path is that at the top of the window, letter for letter.
Message results and templates are different events: each needs a webhook in the console.</source>
        <translation>AlimBoardが受信中かどうかとそのアドレスは、ウィンドウの上部に表示されます。WebhookリクエストでCtrl+Tを押すと、何も届かなかった時間とAlimBoardが閉じていた時間が分かります。
ブラウザーで`https://YOUR-TUNNEL/healthz`を開きます。トンネルがここにつながっていれば`ok`と応答します。
コンソールに登録したアドレスを確認します。新しいトンネルではアドレスが変わることが多く、パスはウィンドウ上部のものと完全に一致する必要があります。
メッセージの結果とテンプレートは別のイベントです。コンソールでそれぞれWebhookを登録する必要があります。</translation>
    </message>
    <message>
        <source>Select one or more rows in *View &gt; Deliveries* (Ctrl+5).
*Edit &gt; Send again* (Ctrl+R) asks for the address, posts their bodies there and shows what came back.
*Edit &gt; Save deliveries* (Ctrl+S) writes them to a file that *File &gt; Import saved deliveries* reads.
With two rows, of any table, *Edit &gt; Compare two rows* (Ctrl+K) shows what is different.</source>
        <translation>*表示 &gt; Webhookリクエスト*(Ctrl+5)で行を1つ以上選択します。
*編集 &gt; 再送信*(Ctrl+R)はアドレスを尋ね、本文をそこへ送り、返ってきた応答を表示します。
*編集 &gt; Webhookリクエストを保存*(Ctrl+S)は、*ファイル &gt; Webhookリクエストのインポート*で読めるファイルを作ります。
どの表でも行を2つ選び、*編集 &gt; 2行を比較*(Ctrl+K)で異なる点を表示します。</translation>
    </message>
    <message>
        <source>Start a tunnel to the address at the top of the window: *Help &gt; First steps* has commands to copy.
Add a signature, a long random text, in the same first steps (later in *File &gt; Settings*).
In the console of KakaoTalk Bizmessage add a webhook for each event: the tunnel&apos;s address with `/webhook` behind it, and the same signature.
The console calls the address at once: *View &gt; Deliveries* (Ctrl+5) shows `verification`.</source>
        <translation>ウィンドウ上部のアドレスにつながるトンネルを開きます。*ヘルプ &gt; はじめに*からコマンドをコピーできます。
同じ「はじめに」の画面で、長いランダムな文字列を署名として入力します(後からは*ファイル &gt; 設定*で)。
KakaoTalk Bizmessageのコンソールで、イベントごとにWebhookを追加します。トンネルのアドレスの後ろに`/webhook`を付け、同じ署名を入力します。
コンソールがすぐにアドレスを呼び出し、*表示 &gt; Webhookリクエスト*(Ctrl+5)に`verification`と表示されます。</translation>
    </message>
    <message>
        <source>Filter and sort the rows, and choose columns by a right click on the header: what is shown is exported, in this order.
Choose *File &gt; Export to Excel* (Ctrl+Shift+E) for a workbook with real numbers and times, at once.
Other formats are in *File &gt; Export* (Ctrl+E); in CSV, tick &quot;For Excel&quot;, and Korean text stays intact. Tick &quot;Hide recipients&apos; numbers&quot; where others get the file.
NDJSON of Deliveries is a backup that an import reads back.</source>
        <translation>行を絞り込んで並べ替え、見出しの右クリックで列を選びます。表示中の内容が、その順序でエクスポートされます。
*ファイル &gt; Excelへエクスポート*(Ctrl+Shift+E)を選ぶと、数値と日時がその型で保存されたブックがすぐに作られます。
ほかの形式は*ファイル &gt; エクスポート*(Ctrl+E)にあります。CSVでは「Excel用」にチェックを入れると、文字化けを防げます。ほかの人に渡すファイルでは「受信番号を隠す」にチェックを入れます。
WebhookリクエストのNDJSONは、インポートで読み戻せるバックアップです。</translation>
    </message>
    <message>
        <source>In the overview (Ctrl+1), choose the time, such as &quot;This week&quot;, and click a line of &quot;Failing results&quot;; or filter for `result:error` in *View &gt; Messages* (Ctrl+4).
Select a row: the details say what its result means and what to do.
Choose *File &gt; Export to Excel* (Ctrl+Shift+E): the rows that are shown are written.
A message that failed may still have arrived as an alternative SMS: the webhook does not tell.</source>
        <translation>概要(Ctrl+1)で「今週」などの期間を選び、「失敗した結果」の行をクリックします。*表示 &gt; メッセージ*(Ctrl+4)でフィルターに`result:error`と入力してもかまいません。
行を選択すると、結果の意味と対処が詳細に表示されます。
*ファイル &gt; Excelへエクスポート*(Ctrl+Shift+E)を選ぶと、表示中の行が書き出されます。
失敗したメッセージでも、代替送信SMSで届いている場合があります。Webhookからは分かりません。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>「%1」を読み込めません: %2。</translation>
    </message>
    <message>
        <source>(standard input)</source>
        <translation>(標準入力)</translation>
    </message>
    <message>
        <source>Stopped. What was imported until now is kept.</source>
        <translation>中断しました。それまでにインポートした分は保存されています。</translation>
    </message>
    <message>
        <source>imported %1, duplicate %2, refused %3</source>
        <translation>インポート%1件、重複%2件、拒否%3件</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln件インポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln件重複</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln件拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ancel the import</source>
        <translation>インポートを中止(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import is running</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>拒否された項目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused:</source>
        <translation>
            <numerusform>%Ln件を拒否:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused; the first %1:</source>
        <translation>
            <numerusform>%Ln件を拒否(最初の%1件):</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was imported until then is kept:</source>
        <translation>中止しました(それまでにインポートした分は保存済み):</translation>
    </message>
    <message>
        <source>Import ended:</source>
        <translation>インポート完了:</translation>
    </message>
    <message>
        <source>Import stopped:</source>
        <translation>インポート中断:</translation>
    </message>
    <message>
        <source>Ending the import…</source>
        <translation>インポートを終了しています…</translation>
    </message>
    <message>
        <source>Importing 1 file…</source>
        <translation>ファイル1個をインポート中…</translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln files…</source>
        <translation>
            <numerusform>ファイル%Ln個をインポート中…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>There is no format &apos;%1&apos;. There are text and json.</source>
        <translation>形式「%1」はありません。指定できるのはtext、jsonです。</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Nothing can be received into this folder.</source>
        <translation>このフォルダーでは受信できません。</translation>
    </message>
    <message>
        <source>%1 is no address to listen on.</source>
        <translation>「%1」は待ち受けに使えるアドレスではありません。</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3 Choose another port with --port.</source>
        <translation>%1、ポート%2で待ち受けできません: %3 --portで別のポートを指定してください。</translation>
    </message>
    <message>
        <source>Deliveries cannot be kept, their sender is told to try again later: %1</source>
        <translation>Webhookリクエストを保存できないため、送信元に後で再試行するよう応答しています: %1</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Another program uses this port.</source>
        <translation>このポートは別のプログラムが使用しています。</translation>
    </message>
</context>
<context>
    <name>LookupView</name>
    <message>
        <source>the query was refused: %1</source>
        <translation>照会が拒否されました: %1</translation>
    </message>
    <message>
        <source>NHN Cloud has trouble (HTTP %1). Ask again later.</source>
        <translation>NHN Cloudで問題が発生しています(HTTP %1)。後でもう一度照会してください。</translation>
    </message>
    <message>
        <source>refused (HTTP %1). Is the secret key in the settings that of this app key?</source>
        <translation>拒否されました(HTTP %1)。設定の秘密鍵がこのアプリキーのものかどうかを確認してください。</translation>
    </message>
    <message>
        <source>not found (HTTP %1). NHN Cloud keeps messages for 90 days. Is the secret key that of this app key?</source>
        <translation>見つかりません(HTTP %1)。NHN Cloudでのメッセージの保存期間は90日です。秘密鍵がこのアプリキーのものかどうかも確認してください。</translation>
    </message>
    <message>
        <source>too many questions (HTTP %1). Ask again in some minutes.</source>
        <translation>照会が多すぎます(HTTP %1)。数分後にもう一度照会してください。</translation>
    </message>
    <message>
        <source>sent elsewhere (HTTP %1), which is not followed: the secret key goes to NHN Cloud only. Does a proxy stand in between?</source>
        <translation>別のアドレスへのリダイレクトが返されましたが(HTTP %1)、従いませんでした。秘密鍵はNHN Cloudだけに送ります。間にプロキシがないか確認してください。</translation>
    </message>
    <message>
        <source>the answer says nothing of the message (HTTP %1).</source>
        <translation>回答にメッセージの内容がありません(HTTP %1)。</translation>
    </message>
    <message>
        <source>no answer came in time. Ask again later.</source>
        <translation>時間内に回答がありませんでした。後でもう一度照会してください。</translation>
    </message>
    <message>
        <source>NHN Cloud could not be reached. Is this machine online, and does it trust its certificate?</source>
        <translation>NHN Cloudに接続できません。インターネット接続と証明書の設定を確認してください。</translation>
    </message>
    <message>
        <source>the answer was too large to be one, and was dropped. Does a proxy stand in between?</source>
        <translation>回答が大きすぎるため破棄しました。間にプロキシがないか確認してください。</translation>
    </message>
    <message>
        <source>the answer could not be read: it is no JSON. Does a proxy stand in between?</source>
        <translation>回答がJSONではないため読み取れません。間にプロキシがないか確認してください。</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>まだ結果なし</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>リクエストID %1</translation>
    </message>
    <message>
        <source>Alternative SMS: %1</source>
        <translation>代替送信SMS: %1</translation>
    </message>
    <message>
        <source>Delivered to the phone: %1</source>
        <translation>端末での受信: %1</translation>
    </message>
    <message>
        <source>Asked %1: %2</source>
        <translation>%1 照会: %2</translation>
    </message>
    <message>
        <source>Ask NHN</source>
        <translation>NHNに照会</translation>
    </message>
    <message>
        <source>Copy query as cURL</source>
        <translation>照会をcURLとしてコピー</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>What NHN Cloud answered</source>
        <translation>NHN Cloudの回答</translation>
    </message>
    <message>
        <source>Looks this message up by NHN Cloud&apos;s query API: why it failed, and whether an alternative SMS went out</source>
        <translation>NHN Cloudの照会APIでこのメッセージを照会します。失敗した理由と、代替送信SMSが送信されたかどうかが分かります</translation>
    </message>
    <message>
        <source>The same as a command for a shell, which takes the secret key from NHN_SECRET_KEY</source>
        <translation>同じ照会を行うシェルのコマンドです。秘密鍵はNHN_SECRET_KEYから取得します</translation>
    </message>
    <message>
        <source>Where the secret key is written</source>
        <translation>秘密鍵を入力する場所です</translation>
    </message>
    <message>
        <source>Copied a command. The secret key is not in it: set NHN_SECRET_KEY in the shell.</source>
        <translation>コマンドをコピーしました。秘密鍵は含まれていないため、シェルでNHN_SECRET_KEYを設定してください。</translation>
    </message>
    <message>
        <source>NHN Cloud cannot be asked about this message: there is no query for its type, or its app key, request or number in the request is missing.</source>
        <translation>このメッセージはNHN Cloudに照会できません。この種類の照会APIがないか、アプリキー、リクエストID、リクエスト内の番号のいずれかがありません。</translation>
    </message>
    <message>
        <source>&quot;Ask NHN&quot; is off: it needs the secret key of the app, which the settings take.</source>
        <translation>「NHNに照会」はオフです。使うには、設定でアプリの秘密鍵を入力してください。</translation>
    </message>
    <message>
        <source>NHN Cloud is asked; waiting for the answer.</source>
        <translation>NHN Cloudに照会しています。回答を待っています。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>AlimBoard</source>
        <translation>AlimBoard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import saved deliveries…</source>
        <translation>Webhookリクエストのインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;header</source>
        <translation>見出し付きでコピー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>フィルターを保存(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Saved filters…</source>
        <translation>保存したフィルター(&amp;S)…</translation>
    </message>
    <message>
        <source>Find in the &amp;body</source>
        <translation>本文を検索(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the de&amp;livery</source>
        <translation>Webhookリクエストへ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the &amp;template</source>
        <translation>テンプレートへ移動(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Hide recipients&apos; &amp;numbers</source>
        <translation>受信番号を隠す(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>はじめに(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About AlimBoard</source>
        <translation>AlimBoardについて(&amp;A)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>%1 - Demo - AlimBoard</source>
        <translation>%1 - デモ - AlimBoard</translation>
    </message>
    <message>
        <source>%1 - AlimBoard</source>
        <translation>%1 - AlimBoard</translation>
    </message>
    <message>
        <source>%1 - %2 - AlimBoard</source>
        <translation>%1 - %2 - AlimBoard</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>C&amp;ompare two rows</source>
        <translation>2行を比較(&amp;O)</translation>
    </message>
    <message>
        <source>Send &amp;again…</source>
        <translation>再送信(&amp;A)…</translation>
    </message>
    <message>
        <source>Save &amp;deliveries…</source>
        <translation>Webhookリクエストを保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Export to E&amp;xcel</source>
        <translation>Excelへエクスポート(&amp;X)</translation>
    </message>
</context>
<context>
    <name>ManPage</name>
    <message>
        <source>The dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Without a command, the dashboard opens: a window that receives and shows. The commands do their work without a window. A command stands before all options.</source>
        <translation>コマンドを付けずに実行するとダッシュボードが開きます。ダッシュボードはWebhookを受信して表示するウィンドウです。コマンドはウィンドウを開かずに処理を行います。コマンドはすべてのオプションの前に書きます。</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>The signature that is accepted, or that `send` gives. It counts more than the settings, and less than --signature-file.</source>
        <translation>受け付ける署名、または`send`が送る署名です。設定より優先され、--signature-fileがあればそちらが優先されます。</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What was received, the tables made from it, and the settings.</source>
        <translation>受信したデータ、それから作られた表、および設定です。</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>終了ステータス</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1、%2行</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>NhnQuery</name>
    <message>
        <source>NHN was not asked: the secret key was removed.</source>
        <translation>秘密鍵が削除されたため、NHNに照会しませんでした。</translation>
    </message>
    <message>
        <source>The query API has no path for this message.</source>
        <translation>照会APIにはこのメッセージのパスがありません。</translation>
    </message>
    <message>
        <source>NHN was not asked: the secret key is missing. Write it in the settings.</source>
        <translation>秘密鍵がないため、NHNに照会しませんでした。設定で入力してください。</translation>
    </message>
    <message>
        <source>%1 messages wait already until NHN is asked about them. Wait until some are answered.</source>
        <translation>すでに%1件のメッセージが照会を待っています。一部が終わるまで待ってください。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>1 more notice</source>
        <translation>ほかに1件の通知</translation>
    </message>
    <message>
        <source>%1 more notices</source>
        <translation>ほかに%1件の通知</translation>
    </message>
    <message>
        <source>The window has all that came.</source>
        <translation>届いた内容はすべてウィンドウで確認できます。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Open in the browser?</source>
        <translation>ブラウザーで開きますか?</translation>
    </message>
    <message>
        <source>This address came with a hook. AlimBoard has not looked at what is there.</source>
        <translation>このアドレスはフックに含まれていたものです。AlimBoardはリンク先の内容を確認していません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>標準出力に書き込めません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Failing results</source>
        <translation>失敗した結果</translation>
    </message>
    <message>
        <source>Templates that wait or were rejected</source>
        <translation>検収待ち・差し戻しのテンプレート</translation>
    </message>
    <message>
        <source>Refused deliveries</source>
        <translation>拒否したWebhookリクエスト</translation>
    </message>
    <message>
        <source>Nothing failed in this time</source>
        <translation>この期間に失敗はありません</translation>
    </message>
    <message>
        <source>Waiting for longer than two working days.</source>
        <translation>検収待ちが2営業日を超えています。</translation>
    </message>
    <message>
        <source>No template waits or was rejected</source>
        <translation>検収待ち・差し戻しはありません</translation>
    </message>
    <message>
        <source>Nothing was refused in this time</source>
        <translation>この期間に拒否はありません</translation>
    </message>
    <message>
        <source>%1 messages, %2 failed (%3)</source>
        <translation>メッセージ%1件、失敗%2件(%3)</translation>
    </message>
    <message>
        <source>%1 deliveries, %2 refused (%3)</source>
        <translation>Webhookリクエスト%1件、拒否%2件(%3)</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>… cut here. An export has all of it.</source>
        <translation>… 以下省略。エクスポートにはすべて含まれます。</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>No answer came in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>応答が大きすぎます。</translation>
    </message>
    <message>
        <source>Answered %1: %2</source>
        <translation>応答 %1: %2</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>the last two hours</source>
        <translation>直近2時間</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>直近24時間</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>直近7日間</translation>
    </message>
    <message>
        <source>how it went: ok, error ...</source>
        <translation>結果の区分: ok、error ...</translation>
    </message>
    <message>
        <source>either of the two</source>
        <translation>2つのいずれか</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; in %2; did you mean %3?</source>
        <translation>%2に「%1」というフィールドはありません。%3のことですか?</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; in %2; the nearest are %3. A text with : = &lt; &gt; in it goes in quotes.</source>
        <translation>%2に「%1」というフィールドはありません。近いものは%3です。記号 : = &lt; &gt; を含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>This parenthesis was never opened; remove it or write ( before.</source>
        <translation>この括弧に対応する ( がありません。削除するか、前に ( を入力してください。</translation>
    </message>
    <message>
        <source>OR stands between two conditions; write a OR b, or &quot;OR&quot; in quotes for the word.</source>
        <translation>ORは2つの条件の間に置きます。a OR bのように入力するか、単語として探す場合は引用符で囲んで&quot;OR&quot;と入力してください。</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses; write a condition or remove them.</source>
        <translation>括弧の中が空です。条件を入力するか、括弧を削除してください。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed; write ) behind it.</source>
        <translation>この括弧は閉じられていません。後ろに ) を入力してください。</translation>
    </message>
    <message>
        <source>There are more than %1 conditions; remove some.</source>
        <translation>条件が%1個を超えています。減らしてください。</translation>
    </message>
    <message>
        <source>There are more than %1 parentheses inside each other; remove some.</source>
        <translation>括弧の入れ子が%1段を超えています。減らしてください。</translation>
    </message>
    <message>
        <source>A filter has at most 64 KiB; this one is longer.</source>
        <translation>フィルターは64 KiBまでです。このフィルターは長すぎます。</translation>
    </message>
    <message>
        <source>The ends of this range are the wrong way round; write the smaller first.</source>
        <translation>範囲の両端が逆です。小さいほうを先に入力してください。</translation>
    </message>
    <message>
        <source>A range needs at least one end; write a..b, a.. or ..b.</source>
        <translation>範囲には少なくとも一方の端が必要です。a..b、a..、..bのいずれかの形で入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds whole numbers; write for example %1:3 or %1&gt;=3.</source>
        <translation>「%1」は整数のフィールドです。%1:3や%1&gt;=3のように入力してください。</translation>
    </message>
    <message>
        <source>&quot;result&quot; is ok, pending, warning, error or unknown; write result:error.</source>
        <translation>「result」に指定できるのはok、pending、warning、error、unknownです。result:errorのように入力してください。</translation>
    </message>
    <message>
        <source>&quot;&quot; alone finds nothing; write a word between the quotes, or field:&quot;&quot; for empty values.</source>
        <translation>&quot;&quot;だけでは何も見つかりません。引用符の間に語を入力するか、空の値を探す場合はfield:&quot;&quot;と入力してください。</translation>
    </message>
    <message>
        <source>&quot;-&quot; stands right before what it negates; write -word, or &quot;-&quot; in quotes.</source>
        <translation>&quot;-&quot;は否定する条件の直前に置きます。-wordのように入力するか、引用符で囲んで&quot;-&quot;と入力してください。</translation>
    </message>
    <message>
        <source>This quote is not closed; write &quot; at its end.</source>
        <translation>この引用符は閉じられていません。最後に &quot; を入力してください。</translation>
    </message>
    <message>
        <source>A value takes no parentheses; write (field:a OR field:b).</source>
        <translation>値に括弧は使えません。(field:a OR field:b)のように入力してください。</translation>
    </message>
    <message>
        <source>A value is missing here; write field:value, or field:&quot;&quot; for empty ones.</source>
        <translation>ここに値がありません。field:valueのように入力するか、空の値を探す場合はfield:&quot;&quot;と入力してください。</translation>
    </message>
    <message>
        <source>text in the body</source>
        <translation>本文に含まれるテキスト</translation>
    </message>
    <message>
        <source>&quot;body&quot; is searched for a text; write body:text or body:&quot;some words&quot;.</source>
        <translation>「body」ではテキストを検索します。body:textまたはbody:&quot;some words&quot;のように入力してください。</translation>
    </message>
    <message>
        <source>Monday of this week</source>
        <translation>今週の月曜日</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field. A time is written behind its field, without a space: receivedAt:2026-11-01T10:30.</source>
        <translation>「%1」はフィールドではありません。時刻はフィールドの後ろに空白なしで書きます。例: receivedAt:2026-11-01T10:30</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds times; write for example %1:2026-11-01, %1:2026-11-01T10:30, %1:today or %1&gt;-2h.</source>
        <translation>「%1」は日時のフィールドです。例: %1:2026-11-01、%1:2026-11-01T10:30、%1:today、%1&gt;-2h</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>Another AlimBoard (process %1) receives into %2 already.</source>
        <translation>別のAlimBoard(プロセス%1)がすでに「%2」で受信しています。</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Kept, but not shown: 1 delivery waits.</source>
        <translation>保存していますが、表示できません: 1件が待機中です。</translation>
    </message>
    <message>
        <source>Kept, but not shown: %1 deliveries wait.</source>
        <translation>保存していますが、表示できません: %1件が待機中です。</translation>
    </message>
    <message>
        <source>Starting to receive…</source>
        <translation>受信を開始しています…</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Receiving, with trouble:</source>
        <translation>受信中(問題あり):</translation>
    </message>
    <message>
        <source>Viewer: another instance receives into this folder.</source>
        <translation>閲覧のみ: 別のAlimBoardがこのフォルダーで受信しています。</translation>
    </message>
    <message>
        <source>Not receiving.</source>
        <translation>受信していません。</translation>
    </message>
    <message>
        <source>Receiving; view paused</source>
        <translation>受信中(表示は一時停止中)</translation>
    </message>
    <message>
        <source>The view is paused.</source>
        <translation>表示は一時停止中です。</translation>
    </message>
    <message>
        <source>Receiving; the newest delivery was refused: %1</source>
        <translation>受信中、最新のWebhookリクエストを拒否: %1</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>&apos;%1&apos; is no number of a recipient. Write it as 01012345678 or +821012345678.</source>
        <translation>「%1」は受信番号ではありません。01012345678または+821012345678の形式で入力してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of a recipient: it has from %2 to %3 digits.</source>
        <translation>「%1」は受信番号ではありません。受信番号は%2桁から%3桁です。</translation>
    </message>
</context>
<context>
    <name>RepeatsView</name>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>異なる: %1</translation>
    </message>
    <message>
        <source>Compare with the last time</source>
        <translation>最後に届いたものと比較</translation>
    </message>
    <message>
        <source>When this hook came again</source>
        <translation>このフックが再び届いた時刻</translation>
    </message>
    <message>
        <source>This hook came again (%1):</source>
        <translation>同じフックの再受信(%1件):</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>Webhookリクエスト %1</translation>
    </message>
    <message>
        <source>Later ones were not looked at.</source>
        <translation>その後のものは確認していません。</translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <source>With the &amp;signature that is set here</source>
        <translation>ここで設定した署名を付ける(&amp;S)</translation>
    </message>
    <message>
        <source>Send them there &amp;nevertheless</source>
        <translation>それでも送信する(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Webhookリクエスト</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>応答の内容</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>アドレスはhttp://またはhttps://で始まります。</translation>
    </message>
    <message>
        <source>This stays on this machine or in your network.</source>
        <translation>このコンピューターまたは自分のネットワークの中だけで送られます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2 were accepted.</source>
        <translation>%2件のうち%1件が受け付けられました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>This may leave your network: bodies hold recipients&apos; numbers, and who has the signature can deliver here.</source>
        <translation>ネットワークの外に出る可能性があります。本文には受信番号が含まれ、署名を持つ人はここにWebhookを送れます。</translation>
    </message>
    <message>
        <source>This is AlimBoard itself: what it knows already is kept as a duplicate, and brings no rows.</source>
        <translation>AlimBoard自身のアドレスです。受信済みのものは重複として保存され、行は増えません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries, oldest first: their bodies as they came, each with the header %1.</source>
        <translation>
            <numerusform>Webhookリクエスト%Ln件の本文を受信したまま、古い順に送信します。それぞれに%1ヘッダーを付けます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayJob</name>
    <message>
        <source>It is not kept any more.</source>
        <translation>もう保存されていません。</translation>
    </message>
    <message>
        <source>Nothing of its body is kept.</source>
        <translation>本文は保管されていません。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Kakao template: %1</source>
        <translation>カカオテンプレート: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>差し戻し回数: %1</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>お問い合わせ</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>All recipients of this request</source>
        <translation>このリクエストの全受信者を表示</translation>
    </message>
    <message>
        <source>What came of the request</source>
        <translation>リクエストの結果</translation>
    </message>
    <message>
        <source>The hook came %1 after the phone had the message.</source>
        <translation>端末がメッセージを受信してから%1後にフックが届きました。</translation>
    </message>
    <message>
        <source>Results of this message:</source>
        <translation>このメッセージの結果:</translation>
    </message>
    <message>
        <source>Results of this request: %1</source>
        <translation>このリクエストの結果: %1</translation>
    </message>
    <message>
        <source>Older results were not looked at.</source>
        <translation>これより古い結果は確認していません。</translation>
    </message>
    <message>
        <source>Nothing came of %1 below the highest number, %2: No. %3</source>
        <translation>リクエスト内番号の最大値%2までのうち、%1件の結果が届いていません: 番号 %3</translation>
    </message>
    <message>
        <source>The hook came %1 after the result.</source>
        <translation>フックは結果が出てから%1後に届きました。</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>no result yet</source>
        <translation>まだ結果なし</translation>
    </message>
    <message>
        <source>AlimBoard does not know this result code.</source>
        <translation>AlimBoardの知らない結果コードです。</translation>
    </message>
</context>
<context>
    <name>RowArea</name>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>これまでに%1行</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2行中%1行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>This was exported with --mask, so it is not what came. Export it without.</source>
        <translation>--maskを付けてエクスポートされているため、受信したままの内容ではありません。--maskなしでエクスポートし直してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text.</source>
        <translation>「%1」が文字列ではありません。</translation>
    </message>
    <message>
        <source>&quot;receivedAt&quot; is no time with an offset, such as 2026-11-01T09:00:00.000+09:00.</source>
        <translation>「receivedAt」が、2026-11-01T09:00:00.000+09:00のようなオフセット付きの日時ではありません。</translation>
    </message>
    <message>
        <source>&quot;receivedAt&quot; is no time of the years 1 to 9998.</source>
        <translation>「receivedAt」が1年から9998年までの日時ではありません。</translation>
    </message>
    <message>
        <source>&quot;headers&quot; is no list of pairs.</source>
        <translation>「headers」がペアのリストではありません。</translation>
    </message>
    <message>
        <source>A header is no pair of texts.</source>
        <translation>ヘッダーが文字列のペアではありません。</translation>
    </message>
    <message>
        <source>There is no text &quot;body&quot; or &quot;bodyBase64&quot;.</source>
        <translation>「body」または「bodyBase64」の文字列がありません。</translation>
    </message>
    <message>
        <source>&quot;bodyBase64&quot; is no Base64.</source>
        <translation>「bodyBase64」がBase64ではありません。</translation>
    </message>
    <message>
        <source>&quot;note&quot; is longer than %1 characters.</source>
        <translation>「note」が%1文字を超えています。</translation>
    </message>
    <message>
        <source>There is no outcome &quot;%1&quot;.</source>
        <translation>処理結果「%1」はありません。</translation>
    </message>
    <message>
        <source>&quot;httpStatus&quot; is no status of HTTP.</source>
        <translation>「httpStatus」がHTTPステータスではありません。</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>JSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>行が%1バイトを超えています。</translation>
    </message>
    <message>
        <source>The delivery is longer than %1 bytes.</source>
        <translation>Webhookリクエストが%1バイトを超えています。</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>a filter is written as [messages] Name = filter.</source>
        <translation>フィルターは「[messages] 名前 = フィルター」の形式で記述します。</translation>
    </message>
    <message>
        <source>there is no table &apos;%1&apos;. Tables are templates, comments, messages, deliveries and others.</source>
        <translation>表「%1」はありません。指定できる表はtemplates、comments、messages、deliveries、othersです。</translation>
    </message>
    <message>
        <source>a name has 1 to %1 characters.</source>
        <translation>名前は1文字以上%1文字以内です。</translation>
    </message>
    <message>
        <source>This is too long for a list of filters: at most %1 characters.</source>
        <translation>フィルターの一覧が長すぎます。%1文字までにしてください。</translation>
    </message>
    <message>
        <source>there are %1 saved filters already. Remove one first.</source>
        <translation>保存したフィルターがすでに%1個あります。先に1つ削除してください。</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>ファイルから追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Save to a &amp;file…</source>
        <translation>ファイルに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>One filter a line, as [table] Name = filter. Copy lines to hand filters on; paste those of others.</source>
        <translation>1行に1つずつ、「[table] 名前 = フィルター」の形式で記述します。行をコピーして他の人に渡したり、受け取った行を貼り付けたりできます。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>「%1」を読み込めません: %2。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Save the filters</source>
        <translation>フィルターをファイルに保存</translation>
    </message>
    <message>
        <source>Add filters</source>
        <translation>フィルターの追加</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>テキスト (*.txt);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>SavedFiltersPanel</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>There is no filter to keep: write one above the table first.</source>
        <translation>保存するフィルターがありません。先に表の上の欄に入力してください。</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>フィルターの保存</translation>
    </message>
    <message>
        <source>Name under which it stands beside the tables:</source>
        <translation>サイドバーに表示する名前:</translation>
    </message>
    <message>
        <source>The filter was not kept: it needs a name.</source>
        <translation>フィルターを保存できませんでした: 名前が必要です。</translation>
    </message>
    <message>
        <source>The filter was not kept: %1</source>
        <translation>フィルターを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: the filters are kept until AlimBoard ends.</source>
        <translation>「%1」に書き込めません。フィルターはAlimBoardを終了するまでの間だけ保持されます。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;All as text…</source>
        <translation>すべてテキストで表示(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Kakao template</source>
        <translation>カカオテンプレート</translation>
    </message>
    <message>
        <source>Sender key</source>
        <translation>発信キー</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>お問い合わせ</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Hook id</source>
        <translation>フックID</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>アプリキー</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Webhookリクエスト</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付数</translation>
    </message>
    <message>
        <source>Attachment names</source>
        <translation>添付ファイル名</translation>
    </message>
    <message>
        <source>Comment id</source>
        <translation>お問い合わせID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受信番号</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>No. in request</source>
        <translation>リクエスト内番号</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>リクエスト日時</translation>
    </message>
    <message>
        <source>Delivered to phone</source>
        <translation>端末受信日時</translation>
    </message>
    <message>
        <source>Sender group</source>
        <translation>発信グループ</translation>
    </message>
    <message>
        <source>Recipient group</source>
        <translation>受信者グループ</translation>
    </message>
    <message>
        <source>Channel added</source>
        <translation>チャンネル追加</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>処理結果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>フック数</translation>
    </message>
    <message>
        <source>Hooks id</source>
        <translation>フック群ID</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>フック</translation>
    </message>
    <message>
        <source>Sender number</source>
        <translation>発信番号</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分割数</translation>
    </message>
    <message>
        <source>Unsubscribe number</source>
        <translation>受信拒否番号</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>遮断日時</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>配信結果</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Result at</source>
        <translation>結果日時</translation>
    </message>
    <message>
        <source>Mail status code</source>
        <translation>メール状態コード</translation>
    </message>
    <message>
        <source>Mail status</source>
        <translation>メール状態</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>受信拒否日時</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Webhookリクエスト</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>その他のイベント</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Recipient address</source>
        <translation>受信者</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The signature is not in the desktop&apos;s keyring any more. Write it in the settings, or use --signature-file.</source>
        <translation>署名がデスクトップのキーリングに見つかりません。設定で入力し直すか、--signature-fileを使用してください。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring, where the signature is, was not unlocked. Unlock it and start AlimBoard again, or use --signature-file.</source>
        <translation>署名を保管しているデスクトップのキーリングのロックが解除されませんでした。ロックを解除してAlimBoardを再起動するか、--signature-fileを使用してください。</translation>
    </message>
    <message>
        <source>The signature is in the desktop&apos;s keyring, which cannot be read here (%1). Use --signature-file or ALIMBOARD_SIGNATURE.</source>
        <translation>署名はデスクトップのキーリングにありますが、ここでは読み取れません(%1)。--signature-fileまたはALIMBOARD_SIGNATUREを使用してください。</translation>
    </message>
    <message>
        <source>The secret key for &apos;Ask NHN&apos; is not in the desktop&apos;s keyring any more. Write it in the settings.</source>
        <translation>「NHNに照会」の秘密鍵がデスクトップのキーリングにありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring, where the secret key for &apos;Ask NHN&apos; is, was not unlocked. Unlock it and start AlimBoard again, or write the key in the settings.</source>
        <translation>「NHNに照会」の秘密鍵があるデスクトップのキーリングがロックされたままです。ロックを解除してAlimBoardを再起動するか、設定で秘密鍵を入力してください。</translation>
    </message>
    <message>
        <source>The secret key for &apos;Ask NHN&apos; is in the desktop&apos;s keyring, which cannot be read here (%1). Write it in the settings.</source>
        <translation>「NHNに照会」の秘密鍵があるデスクトップのキーリングを読み取れません(%1)。設定で秘密鍵を入力してください。</translation>
    </message>
    <message>
        <source>No keyring took the secret key (%1): it holds until AlimBoard ends.</source>
        <translation>秘密鍵をキーリングに保存できませんでした(%1)。AlimBoardを終了するまで有効です。</translation>
    </message>
    <message>
        <source>The secret key could not be removed from the desktop&apos;s keyring (%1). Remove it there.</source>
        <translation>デスクトップのキーリングから秘密鍵を削除できませんでした(%1)。キーリングで直接削除してください。</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>&apos;%1&apos; does not fit --%2. Use %3.</source>
        <translation>「%1」は--%2に指定できません。%3を指定してください。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1から%2までの整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1から%2までの数値</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address to post to. Use one such as http://127.0.0.1:8480/webhook.</source>
        <translation>「%1」はPOST先として使えるアドレスではありません。http://127.0.0.1:8480/webhookのように指定してください。</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation>ホスト「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>%1 is neither this machine nor a private address. Say --yes to post there.</source>
        <translation>「%1」はこのコンピューターでもプライベートアドレスでもありません。送信する場合は--yesを指定してください。</translation>
    </message>
    <message>
        <source>There are no samples of &apos;%1&apos;. There are templates, messages and mixed.</source>
        <translation>「%1」のサンプルはありません。指定できるのはtemplates、messages、mixedです。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>「%1」を読み込めません: %2。</translation>
    </message>
    <message>
        <source>accepted %1, refused %2, failed %3</source>
        <translation>受け付け%1件、拒否%2件、失敗%3件</translation>
    </message>
</context>
<context>
    <name>Serve</name>
    <message>
        <source>Deliveries are kept again.</source>
        <translation>Webhookリクエストの保存を再開しました。</translation>
    </message>
    <message>
        <source>Deliveries are shown again.</source>
        <translation>Webhookリクエストの表示を再開しました。</translation>
    </message>
    <message>
        <source>kept, but not shown: %1 deliveries wait. %2</source>
        <translation>保存していますが、表示できません: %1件が待機中です。%2</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>127.0.0.1 is for a tunnel on this machine. Others need a signature.</source>
        <translation>127.0.0.1は、このコンピューターのトンネル用です。ほかのアドレスには署名が必要です。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Where the tunnel delivers to. 0 takes any free one at each start.</source>
        <translation>トンネルの転送先です。0にすると、起動するたびに空きポートを使います。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Stands behind the tunnel&apos;s address in the console.</source>
        <translation>コンソールで、トンネルのアドレスの後ろに付けます。</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>本文の上限</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>アドレスごとの接続数</translation>
    </message>
    <message>
        <source>At once. 0 takes any number: through a tunnel all come from one address.</source>
        <translation>同時接続数です。0にすると制限しません。トンネル経由では、すべて1つのアドレスから届きます。</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>保存日数</translation>
    </message>
    <message>
        <source>Older deliveries are removed with their rows, but never those of templates. 0 keeps all.</source>
        <translation>これより古いWebhookリクエストを行とともに削除しますが、テンプレートのものは残します。0にするとすべて保存します。</translation>
    </message>
    <message>
        <source>Bytes kept</source>
        <translation>保存バイト数</translation>
    </message>
    <message>
        <source>While the files are larger, the oldest deliveries are removed with their rows, but never those of templates. 0 keeps all.</source>
        <translation>ファイルがこれより大きい間、古いWebhookリクエストから行とともに削除しますが、テンプレートのものは残します。0にするとすべて保存します。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the window. The command line speaks that of the system.</source>
        <translation>ウィンドウの言語です。コマンドラインはシステムの言語を使います。</translation>
    </message>
    <message>
        <source>Times in Korean time</source>
        <translation>韓国時間で表示</translation>
    </message>
    <message>
        <source>UTC+9, as in the console. Off: in the time of this machine. Exports and filters stay.</source>
        <translation>コンソールと同じUTC+9です。オフにすると、このコンピューターの時間で表示します。エクスポートとフィルターは変わりません。</translation>
    </message>
    <message>
        <source>Hide recipients&apos; numbers</source>
        <translation>受信番号を隠す</translation>
    </message>
    <message>
        <source>As 010****5678, in the whole window and in what is copied from it. An export asks.</source>
        <translation>ウィンドウ全体とそこからコピーした内容で、010****5678のように隠します。エクスポートでは、その都度選択します。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>The window opens when you log in, and receives.</source>
        <translation>ログインするとウィンドウが開き、受信を開始します。</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>When a template is approved, rejected or answered, and when receiving fails.</source>
        <translation>テンプレートの承認、差し戻し、回答があったときと、受信できないときに通知します。</translation>
    </message>
    <message>
        <source>Log stalls longer than</source>
        <translation>応答停止のしきい値</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address to listen on. Use an IP address such as 127.0.0.1.</source>
        <translation>「%1」は待ち受けに使えるアドレスではありません。127.0.0.1のようなIPアドレスを指定してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no path. A path begins with / and is made of ASCII letters, digits and -._~!$&amp;&apos;()*+,;=:@/.</source>
        <translation>「%1」はパスではありません。パスは/で始まり、使用できるのはASCIIの英数字と-._~!$&amp;&apos;()*+,;=:@/です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not fit: %2 is a number from %3 to %4.</source>
        <translation>「%1」は指定できません。%2は%3から%4までの数値です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not fit: %2 is true or false.</source>
        <translation>「%1」は指定できません。%2はtrueまたはfalseです。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not fit: %2 is one of %3.</source>
        <translation>「%1」は指定できません。%2に指定できる値は次のとおりです: %3。</translation>
    </message>
    <message>
        <source>Listening on %1 without a signature would let anybody deliver. Set one with --signature-file or ALIMBOARD_SIGNATURE, or say --no-signature.</source>
        <translation>署名なしで%1を待ち受けアドレスにすると、誰でも送信できてしまいます。--signature-fileまたはALIMBOARD_SIGNATUREで署名を設定するか、--no-signatureを指定してください。</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>空いている任意のポート</translation>
    </message>
    <message>
        <source>A larger delivery is refused with 413.</source>
        <translation>これより大きいWebhookリクエストは413で拒否します。</translation>
    </message>
    <message>
        <source>When the window stands still for longer, the log category alimboard.stall tells it.</source>
        <translation>ウィンドウがこれより長く止まると、ログカテゴリalimboard.stallに記録します。</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message>
        <source> ms</source>
        <translation>ミリ秒</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>A delivery with any of these is accepted, every other one is refused. Each webhook of the console has its own.</source>
        <translation>いずれかの署名が付いたWebhookリクエストを受け付け、それ以外はすべて拒否します。署名はコンソールのWebhookごとに異なります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>A signature, as it stands in the console</source>
        <translation>コンソールに設定した署名</translation>
    </message>
    <message>
        <source>New signature</source>
        <translation>新しい署名</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>They are kept in the desktop&apos;s keyring.</source>
        <translation>デスクトップのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>They came with the start, and are kept nowhere.</source>
        <translation>起動時に指定されたもので、どこにも保存されません。</translation>
    </message>
    <message>
        <source>They are kept in settings.ini, which only you can read: there is no keyring, or it was not unlocked.</source>
        <translation>キーリングがないか、ロックが解除されていないため、自分だけが読めるsettings.iniに保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>•••••••• (%n characters)</source>
        <translation>
            <numerusform>•••••••• (%n文字)</numerusform>
        </translation>
    </message>
    <message>
        <source>Let other machines connect?</source>
        <translation>ほかのコンピューターからの接続を許可しますか?</translation>
    </message>
    <message>
        <source>At %1 every machine that reaches this one can connect, not your tunnel alone. What they deliver is refused without the signature. A tunnel on this machine needs no more than 127.0.0.1.</source>
        <translation>%1では、トンネルだけでなく、このコンピューターに到達できるすべてのコンピューターが接続できます。署名のないWebhookリクエストは拒否します。このコンピューターのトンネルには127.0.0.1で十分です。</translation>
    </message>
    <message>
        <source>&amp;Listen there</source>
        <translation>許可(&amp;L)</translation>
    </message>
    <message>
        <source>Without a signature anybody could deliver to %1. Add the console&apos;s signature first, or use 127.0.0.1.</source>
        <translation>署名がないと、誰でも%1に送信できます。先にコンソールの署名を追加するか、127.0.0.1を使用してください。</translation>
    </message>
    <message>
        <source>Secret key of the app</source>
        <translation>アプリの秘密鍵</translation>
    </message>
    <message>
        <source>Only for &quot;Ask NHN&quot;: looks one message up by NHN Cloud&apos;s query API when you press the button. Off while empty.</source>
        <translation>「NHNに照会」だけに使います。ボタンを押すと、NHN Cloudの照会APIでメッセージを1件照会します。空のときはオフです。</translation>
    </message>
    <message>
        <source>Re&amp;move key</source>
        <translation>鍵を削除(&amp;M)</translation>
    </message>
    <message>
        <source>Set; what is typed here takes its place</source>
        <translation>設定済み。入力すると置き換えます</translation>
    </message>
    <message>
        <source>As it stands in the console</source>
        <translation>コンソールの表示どおりに入力</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>デスクトップのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>It holds until AlimBoard ends: no keyring has taken it.</source>
        <translation>キーリングに保存されていないため、AlimBoardを終了するまで有効です。</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 cannot be written: these settings hold until AlimBoard ends.</source>
        <translation>「%1」に書き込めません。この設定はAlimBoardを終了するまでの間だけ有効です。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>「%1」を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 has no signature in it. Put one on a line.</source>
        <translation>「%1」に署名がありません。1行に1つずつ記述してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written, and the number may stand in it.</source>
        <translation>「%1」に書き込めないため、番号が残っている可能性があります。</translation>
    </message>
</context>
<context>
    <name>SingleWindow</name>
    <message>
        <source>The window cannot be found by a second start: %1</source>
        <translation>AlimBoardをもう一度起動しても、このウィンドウを見つけられません: %1</translation>
    </message>
    <message>
        <source>Another AlimBoard shows %1, but does not answer.</source>
        <translation>別のAlimBoardが「%1」を表示していますが、応答しません。</translation>
    </message>
    <message>
        <source>The window on %1 does not answer: close it, then try again.</source>
        <translation>「%1」のウィンドウが応答しません。閉じてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>StandingModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>差し戻し回数</translation>
    </message>
    <message>
        <source>Newest reason</source>
        <translation>最新の理由</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新回数</translation>
    </message>
    <message>
        <source>Kakao template</source>
        <translation>カカオテンプレート</translation>
    </message>
    <message>
        <source>Sender key</source>
        <translation>発信キー</translation>
    </message>
    <message>
        <source>Kakao says that it inspects within two working days. Holidays are not counted out.
NHN Cloud&apos;s support can ask, with the Kakao template code.</source>
        <translation>カカオは2営業日以内に検収するとしています。この営業日数では祝日を考慮していません。
NHN Cloudのサポートに、カカオのテンプレートコードを添えて確認を依頼できます。</translation>
    </message>
    <message>
        <source>Waiting for longer than two working days.</source>
        <translation>検収待ちが2営業日を超えています。</translation>
    </message>
    <message>
        <source>In it for</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>StandingsPage</name>
    <message>
        <source>Find a template, a state or a reason</source>
        <translation>テンプレート、状態、理由を検索</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>%1 templates; older updates were not looked at</source>
        <translation>テンプレート%1件(古い更新は対象外)</translation>
    </message>
    <message>
        <source>%1 templates</source>
        <translation>テンプレート%1件</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Stopped.</source>
        <translation>中断しました。</translation>
    </message>
    <message>
        <source>The program that makes the tables is of another version: theirs have schema %1, those of this program %2. Use the same version.</source>
        <translation>表を作成しているプログラムのバージョンが異なります。表のスキーマは%1、このプログラムのスキーマは%2です。同じバージョンを使用してください。</translation>
    </message>
    <message>
        <source>The program that makes the tables does not go on. Look at what it says, or end it.</source>
        <translation>表を作成しているプログラムの処理が進んでいません。そのプログラムのメッセージを確認するか、プログラムを終了してください。</translation>
    </message>
    <message>
        <source>%1 deliveries are kept, but not in the tables yet. %2</source>
        <translation>Webhookリクエスト%1件は保存されていますが、まだ表に反映されていません。%2</translation>
    </message>
    <message>
        <source>%1 is damaged or gone, and it was made anew not long ago. It is made once more in %2 minutes. Is the disk all right?</source>
        <translation>「%1」が破損しているか、見つかりません。少し前に作り直したばかりのため、次は%2分後に作り直します。ディスクに問題がないか確認してください。</translation>
    </message>
    <message>
        <source>The disk is nearly full, and what is left is kept for new deliveries. Free some space.</source>
        <translation>ディスクの空き容量が残りわずかです。残りは新しいWebhookリクエスト用に確保しています。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.</source>
        <translation>フォルダー「%1」を使用できません: %2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>フォルダー「%1」を作成できません: %2。</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>「%1」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>%1 was removed or replaced. Put it back, or start AlimBoard again.</source>
        <translation>「%1」が削除されたか、置き換えられています。元に戻すか、AlimBoardを再起動してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer AlimBoard. Use that one, or a later one.</source>
        <translation>「%1」は新しいバージョンのAlimBoardで書き込まれています。そのバージョン以降を使用してください。</translation>
    </message>
    <message>
        <source>%1 is damaged or no journal of AlimBoard. It was left as it is.</source>
        <translation>「%1」は破損しているか、AlimBoardのジャーナルではありません。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>%1 belongs to another program. It was left as it is.</source>
        <translation>「%1」は別のプログラムのファイルです。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>%1 is damaged: its end is missing. It was left as it is.</source>
        <translation>「%1」は破損しています: 末尾が欠けています。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal was written by a newer AlimBoard or is damaged.</source>
        <translation>ジャーナルのエントリ%1は、新しいバージョンのAlimBoardで書き込まれたか、破損しています。</translation>
    </message>
    <message>
        <source>There are no deliveries in %1: there is no journal yet.</source>
        <translation>「%1」にWebhookリクエストはありません: ジャーナルがまだ作成されていません。</translation>
    </message>
    <message>
        <source>The tables are damaged: a value is missing. They are made anew.</source>
        <translation>表が破損しています: 値が見つかりません。表を作り直します。</translation>
    </message>
    <message>
        <source>Another program makes the tables of this folder, and is not ready with them.</source>
        <translation>このフォルダーの表は別のプログラムが作成していますが、まだ完了していません。</translation>
    </message>
    <message>
        <source>(hidden: where recipients&apos; numbers stand is not known, for it is no JSON)</source>
        <translation>(非表示: JSONではないため、受信番号の位置を特定できません)</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Try again in a moment.</source>
        <translation>別のプログラムが「%1」に書き込んでいます。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1. Free some.</source>
        <translation>ディスクに空きがないため、「%1」に書き込めません。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>%1 is damaged or no database (%2).</source>
        <translation>「%1」は破損しているか、データベースではありません(%2)。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it there, and may you read and write it?</source>
        <translation>「%1」を開けません。ファイルがあるか、読み書きの権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>%1 may not be written to (%2).</source>
        <translation>「%1」に書き込む権限がありません(%2)。</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: %2. Is the disk full or gone?</source>
        <translation>「%1」の読み書きに失敗しました: %2。ディスクの空き容量や接続を確認してください。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>A value does not fit into the database (%1).</source>
        <translation>値がデータベースに収まりません(%1)。</translation>
    </message>
    <message>
        <source>The file %1 cannot be made.</source>
        <translation>ファイル「%1」を作成できません。</translation>
    </message>
    <message>
        <source>%1 is damaged or no database of AlimBoard. It was left as it is.</source>
        <translation>%1は破損しているか、AlimBoardのデータベースではありません。そのまま残しました。</translation>
    </message>
</context>
<context>
    <name>StoryWriter</name>
    <message>
        <source>newest %1</source>
        <translation>最新%1件</translation>
    </message>
    <message>
        <source>Newest rejection</source>
        <translation>最新の差し戻し</translation>
    </message>
    <message>
        <source>Other comments (%1)</source>
        <translation>その他のお問い合わせ(%1)</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>お問い合わせ(%1)</translation>
    </message>
    <message>
        <source>States (%1)</source>
        <translation>状態(%1)</translation>
    </message>
    <message>
        <source>this comment</source>
        <translation>このお問い合わせ</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(本文なし)</translation>
    </message>
    <message>
        <source>(too much text to show here: see the comment&apos;s own row)</source>
        <translation>(長すぎるためここでは省略: お問い合わせの行を参照)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Click to open it in the browser, after you have seen all of the address</source>
        <translation>クリックすると、アドレス全体を確認してからブラウザーで開きます</translation>
    </message>
    <message>
        <source>Click to copy it</source>
        <translation>クリックするとコピーします</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>Webhookリクエスト %1</translation>
    </message>
    <message>
        <source>Show this delivery in the table of deliveries</source>
        <translation>このWebhookリクエストを表で表示</translation>
    </message>
    <message>
        <source>The same words as in the rejection before.</source>
        <translation>前回の差し戻しと同じ文面です。</translation>
    </message>
    <message>
        <source>Not said in the rejection before:</source>
        <translation>前回の差し戻しにはなかった内容:</translation>
    </message>
    <message>
        <source>No longer said:</source>
        <translation>今回なくなった内容:</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>今できること</translation>
    </message>
    <message>
        <source>The code was used again: another template from here on</source>
        <translation>コードが再使用されました: ここからは別のテンプレートです</translation>
    </message>
    <message>
        <source>%1 to now, to the scale of working days</source>
        <translation>%1から現在まで(長さは営業日に比例)</translation>
    </message>
    <message>
        <source>%1 to now, to the scale of the clock</source>
        <translation>%1から現在まで(長さは実時間に比例)</translation>
    </message>
    <message>
        <source>Usual reasons:</source>
        <translation>よくある差し戻しの理由:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more files</source>
        <translation>
            <numerusform>ほか%Ln件のファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StretchBar</name>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>Since Monday</source>
        <translation>月曜日から</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>TableMenus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;header</source>
        <translation>見出し付きでコピー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>この列を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Filter &amp;out: %1</source>
        <translation>除外(&amp;O): %1</translation>
    </message>
    <message>
        <source>&amp;Filter for: %1</source>
        <translation>絞り込み(&amp;F): %1</translation>
    </message>
    <message>
        <source>%1, oldest first</source>
        <translation>%1の古い順</translation>
    </message>
    <message>
        <source>%1, smallest first</source>
        <translation>%1の昇順</translation>
    </message>
    <message>
        <source>%1, newest first</source>
        <translation>%1の新しい順</translation>
    </message>
    <message>
        <source>%1, greatest first</source>
        <translation>%1の降順</translation>
    </message>
    <message>
        <source>&amp;Newest rows first</source>
        <translation>新しい行が先(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>既定の列(&amp;D)</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>The tables were just made anew. Copy again in a moment.</source>
        <translation>表が作り直されました。少し待ってから、もう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>TablePages</name>
    <message>
        <source>By template</source>
        <translation>テンプレート別</translation>
    </message>
    <message>
        <source>One line for each template: where it is, for how long, and why it was rejected</source>
        <translation>テンプレートごとに1行: 現在の状態、その期間、差し戻しの理由</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>結果別</translation>
    </message>
    <message>
        <source>One line for each result: how many, since when, whose, and how it rises or falls</source>
        <translation>結果ごとに1行: 件数、いつからか、どの発信グループか、増減</translation>
    </message>
    <message>
        <source>How they arrive</source>
        <translation>受信状況</translation>
    </message>
    <message>
        <source>Hooks in a delivery, how late they come, and when nothing came</source>
        <translation>Webhookリクエストあたりのフック数、到着の遅れ、何も届かなかった時間</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>There is no table &apos;%1&apos;. There are %2.</source>
        <translation>表「%1」はありません。指定できるのは%2です。</translation>
    </message>
    <message>
        <source>There is no column &apos;%1&apos; in %2. `alimboard export %2` has them in its first line.</source>
        <translation>%2に列「%1」はありません。列は`alimboard export %2`の1行目で確認できます。</translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos;. There are csv, tsv, ndjson and xlsx.</source>
        <translation>形式「%1」はありません。指定できるのはcsv、tsv、ndjson、xlsxです。</translation>
    </message>
    <message>
        <source>XLSX goes into a file: say which with -o FILE.xlsx.</source>
        <translation>XLSXはファイルに出力します。-o FILE.xlsxで出力先を指定してください。</translation>
    </message>
    <message>
        <source>NDJSON of deliveries is each request as it came: it has no --columns.</source>
        <translation>deliveriesのNDJSONは受信したままのリクエスト全体のため、--columnsは指定できません。</translation>
    </message>
    <message>
        <source>Making tables: %1 of %2 deliveries</source>
        <translation>表を作成中: Webhookリクエスト%2件中%1件</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>途中で中断しました。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
</context>
<context>
    <name>TemplateNews</name>
    <message>
        <source>Template approved: %1</source>
        <translation>テンプレートの承認: %1</translation>
    </message>
    <message>
        <source>Template rejected: %1</source>
        <translation>テンプレートの差し戻し: %1</translation>
    </message>
    <message>
        <source>Template answered: %1</source>
        <translation>テンプレートへの回答: %1</translation>
    </message>
</context>
<context>
    <name>TemplateStory</name>
    <message>
        <source>What has become of the template</source>
        <translation>テンプレートの経過</translation>
    </message>
    <message>
        <source>Reading what has become of the template…</source>
        <translation>テンプレートの経過を読み込み中…</translation>
    </message>
    <message>
        <source>What has become of the template cannot be read.</source>
        <translation>テンプレートの経過を読み込めません。</translation>
    </message>
</context>
<context>
    <name>TimePlot</name>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What came over time</source>
        <translation>受信件数の推移</translation>
    </message>
    <message>
        <source>Nothing came in this time</source>
        <translation>この期間には何も届いていません</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%2から%3まで%1件</translation>
    </message>
    <message>
        <source>Shift and the arrow keys choose a bar, Enter shows its rows.</source>
        <translation>Shiftと矢印キーで棒を選択し、Enterキーでその行を表示します。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>新しい内容あり</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新しい内容なし</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>1分あたりの件数</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>1時間あたりの件数</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>1日あたりの件数</translation>
    </message>
</context>
<context>
    <name>TopicsView</name>
    <message>
        <source>Look among the &amp;codes</source>
        <translation>コードから検索(&amp;C)</translation>
    </message>
    <message>
        <source>Find a task</source>
        <translation>やりたいことを検索</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>No task has these words.</source>
        <translation>この語を含むタスクはありません。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>AlimBoard: %1</source>
        <translation>AlimBoard: %1</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>There is no result yet: the hook has no result code.</source>
        <translation>まだ結果がありません。フックに結果コードが含まれていません。</translation>
    </message>
    <message>
        <source>%1: AlimBoard does not know this result code.</source>
        <translation>%1: AlimBoardに登録されていない結果コードです。</translation>
    </message>
    <message>
        <source>An alternative SMS may still have arrived: the hook does not tell.</source>
        <translation>代替送信SMSが届いている可能性がありますが、フックからは分かりません。</translation>
    </message>
    <message>
        <source>What the result means</source>
        <translation>結果の意味</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The spreadsheet cannot be written: %1.</source>
        <translation>スプレッドシートを書き込めません: %1。</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be written. Is the disk full?</source>
        <translation>スプレッドシートを書き込めません。ディスクの空き容量を確認してください。</translation>
    </message>
</context>
</TS>
