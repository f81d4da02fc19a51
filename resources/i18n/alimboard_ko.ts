<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>View paused</source>
        <translation>보기 일시 중지됨</translation>
    </message>
    <message>
        <source>Since this window was opened: what is older or more than the settings keep, and refused deliveries over their bound.</source>
        <translation>이 창을 연 뒤에 삭제한 수입니다. 설정한 보관 기간이나 용량을 넘은 웹훅 요청과, 보관 한도를 넘은 거부된 요청이 삭제됩니다.</translation>
    </message>
    <message>
        <source>How far the tables are made</source>
        <translation>표 생성 진행률</translation>
    </message>
    <message>
        <source>1 old delivery removed</source>
        <translation>오래된 웹훅 요청 1건 삭제됨</translation>
    </message>
    <message>
        <source>%1 old deliveries removed</source>
        <translation>오래된 웹훅 요청 %1건 삭제됨</translation>
    </message>
    <message>
        <source>Making tables: %1 deliveries to come</source>
        <translation>표 생성 중: 웹훅 요청 %1건 남음</translation>
    </message>
    <message>
        <source>Catching up: %1 deliveries to come</source>
        <translation>밀린 웹훅 요청 처리 중: %1건 남음</translation>
    </message>
    <message>
        <source>1 delivery/s</source>
        <translation>초당 1건 수신</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries/s</source>
        <translation>
            <numerusform>초당 %Ln건 수신</numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery/min</source>
        <translation>분당 1건 수신</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries/min</source>
        <translation>
            <numerusform>분당 %Ln건 수신</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing arrived yet</source>
        <translation>아직 받은 웹훅 요청 없음</translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <translation>방금 전</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1분 전</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1시간 전</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1일 전</translation>
    </message>
    <message>
        <source>Last delivery %1, %2</source>
        <translation>마지막 웹훅 요청 %1(%2)</translation>
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>계속(&amp;G)</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>웹훅 주소</translation>
    </message>
    <message>
        <source>Point a tunnel at this address and register the tunnel&apos;s address, with the same path, in the console.</source>
        <translation>터널을 이 주소에 연결한 다음, 터널의 주소에 같은 경로를 붙여 콘솔에 등록하세요.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Choose another port or address</source>
        <translation>다른 포트나 주소 선택</translation>
    </message>
    <message>
        <source>Show what came meanwhile, and what comes</source>
        <translation>그동안 들어온 내용을 표시하고 실시간 보기를 계속합니다</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>아직 주소 없음</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>주소 없음</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Receive here</source>
        <translation>여기서 수신(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Wait: comments are possible as soon as it is under review.</source>
        <translation>기다리세요. 검수가 시작되면 문의를 남길 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete it in the console, if it is not wanted.</source>
        <translation>필요 없는 템플릿이면 콘솔에서 삭제하세요.</translation>
    </message>
    <message>
        <source>Write a comment, in the console or by the API.</source>
        <translation>콘솔이나 API로 문의를 남길 수 있습니다.</translation>
    </message>
    <message>
        <source>Editing is not possible until it is approved or rejected.</source>
        <translation>승인되거나 반려될 때까지는 수정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Send with it.</source>
        <translation>이 템플릿으로 메시지를 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Edit it: it is reviewed again, and the approved text stays in use meanwhile.</source>
        <translation>수정할 수 있습니다. 수정하면 다시 검수를 받으며, 그동안에는 승인된 내용이 계속 사용됩니다.</translation>
    </message>
    <message>
        <source>Delete it by the API, but not within three days of a send. Comments are not possible.</source>
        <translation>API로 삭제할 수 있지만, 발송 후 3일 동안은 삭제할 수 없습니다. 문의는 남길 수 없습니다.</translation>
    </message>
    <message>
        <source>Answer with a comment: that alone brings it back into review.</source>
        <translation>문의를 남겨 답변하세요. 문의만 남겨도 검수가 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>Or edit it: that begins another review.</source>
        <translation>또는 수정하세요. 수정하면 검수를 새로 시작합니다.</translation>
    </message>
    <message>
        <source>Or delete it and register it anew.</source>
        <translation>또는 삭제하고 다시 등록하세요.</translation>
    </message>
    <message>
        <source>Advertising in it: a discount, an event, an invitation to buy</source>
        <translation>광고성 내용(할인, 이벤트, 구매 유도)</translation>
    </message>
    <message>
        <source>A coupon or points without saying on what ground they are given</source>
        <translation>지급 근거를 밝히지 않은 쿠폰이나 포인트</translation>
    </message>
    <message>
        <source>It urges to install or open an app</source>
        <translation>앱 설치 또는 실행 유도</translation>
    </message>
    <message>
        <source>A one-time password in a template without the security flag</source>
        <translation>보안 템플릿으로 설정하지 않은 템플릿의 일회용 비밀번호</translation>
    </message>
    <message>
        <source>A button for remittances without a picture of the payment screen</source>
        <translation>결제 화면 이미지를 첨부하지 않은 송금 버튼</translation>
    </message>
    <message>
        <source>A dead link, nothing but variables, or no name of the sender</source>
        <translation>열리지 않는 링크, 변수로만 된 내용, 발신자 이름 누락</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>AlimBoard does not receive</source>
        <translation>AlimBoard가 수신하지 못하고 있음</translation>
    </message>
    <message>
        <source>Nobody receives</source>
        <translation>수신 중인 AlimBoard 없음</translation>
    </message>
    <message>
        <source>Deliveries cannot be kept</source>
        <translation>웹훅 요청을 저장할 수 없음</translation>
    </message>
    <message>
        <source>Deliveries are kept, but not shown</source>
        <translation>웹훅 요청을 저장했지만 표시하지 못함</translation>
    </message>
</context>
<context>
    <name>ArrivalsBoard</name>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Times without deliveries</source>
        <translation>웹훅 요청이 없던 시간</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>웹훅 요청</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부된 요청</translation>
    </message>
    <message>
        <source>Hooks and delays are those of the newest %1 deliveries and messages.</source>
        <translation>훅 수와 지연 시간은 최근 웹훅 요청과 메시지 각 %1건을 기준으로 계산합니다.</translation>
    </message>
    <message>
        <source>When somebody received is noted from now on.</source>
        <translation>언제 수신 중이었는지는 지금부터 기록됩니다.</translation>
    </message>
    <message>
        <source>Nothing came while AlimBoard received</source>
        <translation>AlimBoard가 수신하는 동안 아무것도 오지 않았습니다</translation>
    </message>
    <message>
        <source>AlimBoard did not receive: hooks may be missed</source>
        <translation>AlimBoard가 수신하지 않았습니다. 훅을 놓쳤을 수 있습니다</translation>
    </message>
    <message>
        <source>None over %1</source>
        <translation>%1 이상은 없음</translation>
    </message>
    <message>
        <source>median %1, 95% up to %2, at most %3</source>
        <translation>중앙값 %1, 95%가 %2 이하, 최대 %3</translation>
    </message>
    <message>
        <source>How deliveries come</source>
        <translation>NHN Cloud의 웹훅 전송 현황</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>with new rows</source>
        <translation>새 내용이 있는 요청</translation>
    </message>
    <message>
        <source>without new rows</source>
        <translation>새 내용이 없는 요청</translation>
    </message>
    <message>
        <source>Hooks per delivery</source>
        <translation>요청당 훅 수</translation>
    </message>
    <message>
        <source>From the phone to AlimBoard</source>
        <translation>단말 수신부터 훅 도착까지</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2. AlimBoard does not start with the desktop.</source>
        <translation>%1에 저장할 수 없습니다: %2. 로그인해도 AlimBoard가 자동으로 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>A program with = in its path cannot start with the desktop: %1</source>
        <translation>경로에 = 기호가 있는 프로그램은 로그인 시 자동으로 시작할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>A demo&apos;s folder goes with it: it cannot start with the desktop.</source>
        <translation>데모 폴더는 데모가 끝나면 삭제되므로, 데모는 로그인 시 자동으로 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. AlimBoard still starts with the desktop.</source>
        <translation>%1 파일을 삭제할 수 없습니다: %2. 로그인하면 AlimBoard가 계속 자동으로 시작됩니다.</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>… cut here. &quot;Copy body&quot; takes all of it.</source>
        <translation>… 여기서 잘렸습니다. 전체 내용은 “본문 복사”로 복사할 수 있습니다.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>원본 그대로</translation>
    </message>
    <message>
        <source>The bytes as they came, without line breaks of ours; as numbers where they are no text</source>
        <translation>AlimBoard가 줄을 바꾸지 않은 원본 바이트입니다. 텍스트가 아니면 16진수로 표시합니다.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>본문에서 찾기</translation>
    </message>
    <message>
        <source>Enter: the next one; Shift+Enter: the one before; Esc: back to the body</source>
        <translation>Enter: 다음, Shift+Enter: 이전, Esc: 본문으로 돌아가기</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>이전(Shift+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>다음(F3)</translation>
    </message>
    <message>
        <source>Body: none is kept</source>
        <translation>본문: 저장되지 않음</translation>
    </message>
    <message>
        <source>Body (%1 bytes)</source>
        <translation>본문(%1바이트)</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1개 이상</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>결과 없음</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Korean time %1</source>
        <translation>한국 시간 %1</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>현지 %1</translation>
    </message>
    <message>
        <source>Korean time; here %1</source>
        <translation>한국 시간, 현지 %1</translation>
    </message>
    <message>
        <source>Shown in local time; filters take Korean time, as it was sent.</source>
        <translation>현지 시간으로 표시합니다. 필터에는 전송된 그대로 한국 시간을 사용합니다.</translation>
    </message>
    <message>
        <source>Shown in Korean time; filters take local time.</source>
        <translation>한국 시간으로 표시합니다. 필터에는 현지 시간을 사용합니다.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>조치: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>System language</source>
        <translation>시스템 언어</translation>
    </message>
</context>
<context>
    <name>ChosenRows</name>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>비교하려면 행 두 개를 선택하세요.</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>선택한 행이 없습니다.</translation>
    </message>
    <message>
        <source>At most %1 deliveries at once. To save more of them, filter and export.</source>
        <translation>한 번에 웹훅 요청 %1건까지만 됩니다. 더 많이 저장하려면 필터로 걸러 내보내세요.</translation>
    </message>
    <message>
        <source>One of them is not kept any more.</source>
        <translation>둘 중 하나는 더 이상 보관되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>A hook without hookId cannot be found in its delivery: compare the deliveries.</source>
        <translation>hookId가 없는 훅은 웹훅 요청에서 찾을 수 없습니다. 웹훅 요청끼리 비교하세요.</translation>
    </message>
    <message>
        <source>Both rows are of the same hook.</source>
        <translation>두 행은 같은 훅의 것입니다.</translation>
    </message>
    <message>
        <source>The tables were just made anew. Try again in a moment.</source>
        <translation>표를 방금 새로 만들었습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Closing the window ends receiving.</source>
        <translation>창을 닫으면 수신이 중단됩니다.</translation>
    </message>
    <message>
        <source>Quitting ends receiving.</source>
        <translation>프로그램을 종료하면 수신이 중단됩니다.</translation>
    </message>
    <message>
        <source>What the sender posts while AlimBoard is closed does not arrive. &quot;alimboard serve&quot; receives without a window.</source>
        <translation>AlimBoard가 닫혀 있는 동안 NHN Cloud가 보내는 웹훅 요청은 받을 수 없습니다. 창 없이 수신하려면 “alimboard serve”를 사용하세요.</translation>
    </message>
    <message>
        <source>End receiving?</source>
        <translation>수신을 중단하시겠습니까?</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>창을 닫으시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;End receiving</source>
        <translation>수신 중단(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep receiving</source>
        <translation>계속 수신(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>닫지 않기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>트레이에서 계속(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Do not show this again</source>
        <translation>다시 표시하지 않기(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CodesBoard</name>
    <message>
        <source>As many as before</source>
        <translation>이전과 같음</translation>
    </message>
    <message>
        <source>new</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>None in the first half of this time</source>
        <translation>이 기간의 앞 절반에는 없었음</translation>
    </message>
    <message>
        <source>Rises: %1 more than in the first half</source>
        <translation>증가: 앞 절반보다 %1 많음</translation>
    </message>
    <message>
        <source>Falls: %1 less than in the first half</source>
        <translation>감소: 앞 절반보다 %1 적음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Show these messages</source>
        <translation>이 메시지 보기</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Sender groups</source>
        <translation>발신 그룹핑 키</translation>
    </message>
    <message>
        <source>In this time. A click shows them.</source>
        <translation>이 기간의 메시지 수입니다. 클릭하면 해당 메시지를 표시합니다.</translation>
    </message>
    <message>
        <source>Of all messages of this time</source>
        <translation>이 기간의 모든 메시지 중 비율</translation>
    </message>
    <message>
        <source>Messages in the second half of this time beside those in the first</source>
        <translation>이 기간의 앞 절반과 뒤 절반 메시지 수의 비교</translation>
    </message>
    <message>
        <source>The hour in which this result came first of all times</source>
        <translation>이 결과가 전체 기간에서 처음 온 시각(시 단위)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>A click shows these messages.</source>
        <translation>클릭하면 이 메시지를 표시합니다.</translation>
    </message>
    <message>
        <source>All results: %1</source>
        <translation>모든 결과: %1</translation>
    </message>
    <message>
        <source>Of those with this result among the newest %1 messages</source>
        <translation>최신 메시지 %1건 중 이 결과의 것</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>마지막</translation>
    </message>
</context>
<context>
    <name>CodesView</name>
    <message>
        <source>Find a code or a word</source>
        <translation>코드나 단어 찾기</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>What the code means</source>
        <translation>코드의 의미</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>signatures that are accepted, one a line</source>
        <translation>허용할 서명을 한 줄에 하나씩 적은 파일</translation>
    </message>
    <message>
        <source>accept every request, whatever signature is set</source>
        <translation>서명 설정과 관계없이 모든 요청 허용</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>사용법: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>Commands (alimboard COMMAND --help says more):</source>
        <translation>명령(자세한 내용은 alimboard COMMAND --help):</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>예:</translation>
    </message>
    <message>
        <source>Exit status: %1</source>
        <translation>종료 상태: %1</translation>
    </message>
    <message>
        <source>%1 Try `%2 --help`.</source>
        <translation>%1 사용법은 `%2 --help`로 확인하세요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands before all options: alimboard %1 ...</source>
        <translation>&apos;%1&apos; 명령은 모든 옵션 앞에 써야 합니다: alimboard %1 ...</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 명령은 없습니다.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>필요한 인수가 없습니다: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many.</source>
        <translation>인수가 너무 많습니다: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir에는 폴더를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>이 도움말 표시</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>버전 표시</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>표준 출력에 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>0 done, 1 it failed, 2 the command line was not understood.</source>
        <translation>0 완료, 1 실패, 2 명령줄 오류.</translation>
    </message>
    <message>
        <source>folder of the data (default: the platform&apos;s for applications)</source>
        <translation>데이터 폴더(기본값: 시스템의 애플리케이션 데이터 폴더)</translation>
    </message>
    <message>
        <source>only rows that match, such as &apos;resultCode:!=1000 receivedAt&gt;-2h&apos;</source>
        <translation>조건에 맞는 행만 선택, 예: &apos;resultCode:!=1000 receivedAt&gt;-2h&apos;</translation>
    </message>
    <message>
        <source>look around: samples in a temporary folder, at any free port</source>
        <translation>둘러보기: 임시 폴더의 샘플과 비어 있는 포트 사용</translation>
    </message>
    <message>
        <source>columns in this order (default: all)</source>
        <translation>내보낼 열과 그 순서(기본값: 모든 열)</translation>
    </message>
    <message>
        <source>order by a column, - for descending (default: newest first)</source>
        <translation>정렬할 열, 앞에 -를 붙이면 내림차순(기본값: 최신순)</translation>
    </message>
    <message>
        <source>how rows are written (default csv)</source>
        <translation>행의 출력 형식(기본값: csv)</translation>
    </message>
    <message>
        <source>byte order mark, and &apos; before cells that a spreadsheet would run</source>
        <translation>바이트 순서 표시(BOM) 추가, 수식으로 실행될 셀 앞에 &apos; 추가</translation>
    </message>
    <message>
        <source>recipients&apos; numbers as 010****5678</source>
        <translation>수신 번호를 010****5678처럼 숨김</translation>
    </message>
    <message>
        <source>write to a file, which appears when it is whole (default -: standard output)</source>
        <translation>저장할 파일, 모두 쓴 뒤에 생성됨(기본값: -, 표준 출력)</translation>
    </message>
    <message>
        <source>how it is written (default text)</source>
        <translation>출력 형식(기본값: text)</translation>
    </message>
    <message>
        <source>whose code it is (default: all of them)</source>
        <translation>코드를 찾을 상품(기본값: 모든 상품)</translation>
    </message>
    <message>
        <source>in which language (default: the system&apos;s)</source>
        <translation>설명 언어(기본값: 시스템 언어)</translation>
    </message>
    <message>
        <source>whose number, such as 01012345678</source>
        <translation>별표로 바꿀 수신 번호, 예: 01012345678</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>묻지 않고 실행</translation>
    </message>
    <message>
        <source>where to (default http://127.0.0.1:8480/webhook)</source>
        <translation>보낼 주소(기본값: http://127.0.0.1:8480/webhook)</translation>
    </message>
    <message>
        <source>what samples are about (default mixed)</source>
        <translation>샘플 종류(기본값: mixed)</translation>
    </message>
    <message>
        <source>how many sample deliveries (default 1)</source>
        <translation>보낼 샘플 웹훅 요청 수(기본값: 1)</translation>
    </message>
    <message>
        <source>hooks in each (default 1)</source>
        <translation>요청마다 넣을 훅 수(기본값: 1)</translation>
    </message>
    <message>
        <source>deliveries a second at most (default: as fast as they are answered)</source>
        <translation>초당 최대 웹훅 요청 수(기본값: 응답을 받는 대로 계속 전송)</translation>
    </message>
    <message>
        <source>the same number gives the same deliveries</source>
        <translation>난수 시드, 값이 같으면 같은 웹훅 요청 생성</translation>
    </message>
    <message>
        <source>a file with the signature in its first line</source>
        <translation>첫 줄에 서명을 적은 파일</translation>
    </message>
    <message>
        <source>also to addresses that are neither loopback nor private</source>
        <translation>루프백이나 사설 주소가 아닌 주소로도 전송</translation>
    </message>
    <message>
        <source>--demo makes a folder of its own: leave out --data-dir.</source>
        <translation>--demo는 자체 폴더를 만들므로 --data-dir과 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. `alimboard serve` receives without one.</source>
        <translation>창을 열 수 있는 디스플레이가 없습니다. 창 없이 수신하려면 `alimboard serve`를 사용하세요.</translation>
    </message>
    <message>
        <source>Receives KakaoTalk Bizmessage webhooks and shows them as live tables.</source>
        <translation>KakaoTalk Bizmessage 웹훅을 수신하여 실시간 표로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Receives without a window.
Prints one line when it accepts connections; SIGINT and SIGTERM end it in order.</source>
        <translation>창 없이 수신합니다.
연결을 받을 준비가 되면 한 줄을 출력하며, SIGINT나 SIGTERM을 받으면 정상 종료합니다.</translation>
    </message>
    <message>
        <source>Writes the rows of a table as CSV, TSV, NDJSON or XLSX.
Tables: templates, comments, messages, deliveries, others, sms, email. NDJSON of deliveries is each request as it came and goes back in by `import`.</source>
        <translation>표의 행을 CSV, TSV, NDJSON 또는 XLSX로 내보냅니다.
표: templates, comments, messages, deliveries, others, sms, email. deliveries의 NDJSON에는 받은 그대로의 요청이 들어 있으며, `import`로 다시 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Prints how many rows of a table match.</source>
        <translation>표에서 조건에 맞는 행의 수를 출력합니다.</translation>
    </message>
    <message>
        <source>Posts realistic sample deliveries, or saved ones, to a receiver.
The signature is that of --signature-file or ALIMBOARD_SIGNATURE.</source>
        <translation>실제와 비슷한 샘플 웹훅 요청이나 저장된 요청을 수신 프로그램으로 보냅니다.
서명은 --signature-file 또는 ALIMBOARD_SIGNATURE로 지정합니다.</translation>
    </message>
    <message>
        <source>Takes saved deliveries (NDJSON) into the journal; - reads standard input.
What is kept already is counted, not kept again.</source>
        <translation>저장된 웹훅 요청(NDJSON)을 저널로 가져옵니다. -를 쓰면 표준 입력에서 읽습니다.
이미 저널에 있는 요청은 개수만 세고 다시 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Tells sizes, counts, ages and versions.</source>
        <translation>크기, 개수, 시각, 버전을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Says what a code means and what to do.
Result codes, states and events of the sender, and the answers of its API. A code that nobody knows: status 1.</source>
        <translation>코드의 의미와 조치 방법을 알려 줍니다.
NHN Cloud의 결과 코드, 상태, 이벤트와 API 응답 코드를 찾을 수 있습니다. 등록되지 않은 코드이면 종료 상태는 1입니다.</translation>
    </message>
    <message>
        <source>Replaces one person&apos;s number by stars, for good.
In everything that is kept, beside a running receiver, too: as 010..., 8210... and +8210..., with dashes or spaces. Rows stay. An import of files that were exported before brings the number back.</source>
        <translation>한 사람의 수신 번호를 별표로 영구히 바꿉니다.
저장된 모든 내용에서 바꾸며, 수신 중에도 실행할 수 있습니다. 010..., 8210..., +8210... 형식을 찾고, 하이픈이나 공백이 있어도 찾습니다. 행은 삭제하지 않습니다. 이전에 내보낸 파일을 가져오면 번호가 다시 나타납니다.</translation>
    </message>
    <message>
        <source>address to listen on (default 127.0.0.1)</source>
        <translation>수신할 주소(기본값: 127.0.0.1)</translation>
    </message>
    <message>
        <source>port to listen on, 0: any free one (default 8480)</source>
        <translation>수신할 포트, 0이면 비어 있는 포트(기본값: 8480)</translation>
    </message>
    <message>
        <source>path of the webhook (default /webhook)</source>
        <translation>웹훅 경로(기본값: /webhook)</translation>
    </message>
    <message>
        <source>largest body of a request (default 33554432)</source>
        <translation>요청의 최대 본문 크기(기본값: 33554432)</translation>
    </message>
    <message>
        <source>connections of one address at once, 0: any number (default 0)</source>
        <translation>주소별 동시 연결 수, 0이면 제한 없음(기본값: 0)</translation>
    </message>
    <message>
        <source>remove what was written more than N days ago, 0: nothing (default 0)</source>
        <translation>저장한 지 N일이 넘은 내용 삭제, 0이면 삭제 안 함(기본값: 0)</translation>
    </message>
    <message>
        <source>remove the oldest while the files are larger than N bytes, 0: nothing (default 0)</source>
        <translation>파일이 N바이트보다 크면 오래된 것부터 삭제, 0이면 삭제 안 함(기본값: 0)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>(missing)</source>
        <translation>(없음)</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>웹훅 요청 %1</translation>
    </message>
    <message>
        <source>Hook %1 of delivery %2</source>
        <translation>훅 %1, 웹훅 요청 %2</translation>
    </message>
    <message>
        <source>&amp;Also what is the same</source>
        <translation>같은 것도 보기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이점</translation>
    </message>
    <message>
        <source>What is shown, as lines of text with tabs</source>
        <translation>표시된 내용을 탭으로 구분한 텍스트로</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>비교하는 중…</translation>
    </message>
    <message>
        <source>One of them is not kept any more.</source>
        <translation>둘 중 하나는 더 이상 보관되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>They are the same, byte by byte. At least one is no JSON.</source>
        <translation>바이트까지 같습니다. 적어도 하나는 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>They are not the same, and at least one is no JSON: there are no places to compare.</source>
        <translation>서로 다르고, 적어도 하나는 JSON이 아니어서 위치별로 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>One of the deliveries has no hook with this id.</source>
        <translation>두 웹훅 요청 중 하나에는 이 ID의 훅이 없습니다.</translation>
    </message>
    <message>
        <source>They are the same, byte by byte.</source>
        <translation>바이트까지 같습니다.</translation>
    </message>
    <message>
        <source>They say the same; only order, spaces or what is around them differ.</source>
        <translation>내용이 같습니다. 순서나 공백, 바깥 부분만 다릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) differ</source>
        <translation>
            <numerusform>%Ln곳이 다름</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are the same.</source>
        <translation>
            <numerusform>같은 곳 %Ln개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them are shown.</source>
        <translation>일부만 표시했습니다.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>(all of it)</source>
        <translation>(전체)</translation>
    </message>
    <message>
        <source>Copied the comparison.</source>
        <translation>비교 결과를 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>CopyProgress</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel copying (Esc)</source>
        <translation>복사 취소(Esc)</translation>
    </message>
    <message>
        <source>Copying: %1 of %2 rows</source>
        <translation>복사 중: %2개 행 중 %1개</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>No cell is selected.</source>
        <translation>선택한 셀이 없습니다.</translation>
    </message>
    <message>
        <source>%1 rows are too many to copy</source>
        <translation>행 %1개는 너무 많아 복사할 수 없습니다</translation>
    </message>
    <message>
        <source>They are about %1 of text, and at most %2 are copied. Export them to a file instead.</source>
        <translation>텍스트 크기가 약 %1이며, 최대 %2까지만 복사할 수 있습니다. 대신 파일로 내보내세요.</translation>
    </message>
    <message>
        <source>Copy %1 rows?</source>
        <translation>행 %1개를 복사하시겠습니까?</translation>
    </message>
    <message>
        <source>About %1 of text, which the program that you paste it into takes as a whole. Export them to a file instead if it is to be kept.</source>
        <translation>텍스트 크기가 약 %1이며, 붙여 넣는 프로그램은 이를 한꺼번에 받습니다. 보관할 내용이라면 대신 파일로 내보내세요.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>행 복사</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copied from 1 row</source>
        <translation>행 1개에서 복사했습니다</translation>
    </message>
    <message>
        <source>Copied from %1 rows</source>
        <translation>행 %1개에서 복사했습니다</translation>
    </message>
    <message>
        <source>Nothing was copied: it is more than %1 of text</source>
        <translation>복사하지 못함: 텍스트가 %1보다 큼</translation>
    </message>
    <message>
        <source>They are more than %1 of text. Export them to a file instead.</source>
        <translation>텍스트가 %1보다 큽니다. 대신 파일로 내보내세요.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied</source>
        <translation>취소됨: 복사하지 않음</translation>
    </message>
    <message>
        <source>Nothing was copied: the tables were made anew. Copy again.</source>
        <translation>표가 새로 만들어져 복사하지 못했습니다. 다시 복사하세요.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>These are samples in a temporary folder: none of them is kept.</source>
        <translation>임시 폴더에 만든 샘플이며, 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s keyring, where the signature is.</source>
        <translation>서명이 보관된 데스크톱 키링을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>The instance that received here has ended: nobody receives now.</source>
        <translation>여기서 수신하던 인스턴스가 종료되어, 지금은 수신하는 AlimBoard가 없습니다.</translation>
    </message>
    <message>
        <source>The window opens anew in another language: wait until the export or import has ended.</source>
        <translation>언어를 바꾸면 창이 새로 열립니다. 내보내기나 가져오기가 끝날 때까지 기다려 주세요.</translation>
    </message>
    <message>
        <source>Samples were sent and accepted.</source>
        <translation>샘플을 보냈으며 정상적으로 접수되었습니다.</translation>
    </message>
    <message>
        <source>Nothing can be sent: nobody receives here just now.</source>
        <translation>보낼 수 없습니다. 지금은 이곳에서 수신하고 있지 않습니다.</translation>
    </message>
    <message>
        <source>It was not accepted. %1</source>
        <translation>접수되지 않았습니다. %1</translation>
    </message>
</context>
<context>
    <name>DeliveryDetail</name>
    <message>
        <source>valid, and kept</source>
        <translation>유효하며 저장됨</translation>
    </message>
    <message>
        <source>the console&apos;s check of the address, which brings no rows</source>
        <translation>콘솔의 주소 확인(추가되는 행 없음)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(숨김)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>Show these rows in their table</source>
        <translation>표에서 이 행 보기</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL로 복사</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>본문 복사</translation>
    </message>
    <message>
        <source>All of the body as it came; as hexadecimal numbers where it is no text</source>
        <translation>받은 그대로의 본문 전체입니다. 텍스트가 아니면 16진수로 복사합니다.</translation>
    </message>
    <message>
        <source>Reading the delivery…</source>
        <translation>웹훅 요청을 읽는 중…</translation>
    </message>
    <message>
        <source>This delivery cannot be read.</source>
        <translation>이 웹훅 요청을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This delivery is not kept any more.</source>
        <translation>이 웹훅 요청은 더 이상 저장되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>응답 %1</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>헤더(%1)</translation>
    </message>
    <message>
        <source>Brought no row that was new</source>
        <translation>새로 추가된 행 없음</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>추가된 행</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied a command that posts this delivery again.</source>
        <translation>이 웹훅 요청을 다시 보내는 명령을 복사했습니다.</translation>
    </message>
    <message>
        <source>Copied the body (%1 bytes).</source>
        <translation>본문을 복사했습니다(%1바이트).</translation>
    </message>
    <message>
        <source>A command that posts the same body to this receiver. The signature is the shell&apos;s variable ALIMBOARD_SIGNATURE; write other secret headers, which are not kept, where NOT-KEPT stands.</source>
        <translation>같은 본문을 이 수신기로 보내는 명령입니다. 서명은 셸 변수 ALIMBOARD_SIGNATURE이고, 보관하지 않는 다른 비밀 헤더는 NOT-KEPT 자리에 쓰세요.</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>다시 보내기…</translation>
    </message>
    <message>
        <source>Posts this body once more, to this receiver or to another address</source>
        <translation>이 본문을 이 수신기나 다른 주소로 다시 보냅니다</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details of the selected row</source>
        <translation>선택한 행의 상세 정보</translation>
    </message>
    <message>
        <source>Select a row to see all of its fields.</source>
        <translation>행을 선택하면 모든 필드가 표시됩니다.</translation>
    </message>
    <message>
        <source>Show this delivery in the table of deliveries (Ctrl+J)</source>
        <translation>웹훅 요청 표에서 이 요청 보기(Ctrl+J)</translation>
    </message>
    <message>
        <source>Show all updates of this template (Ctrl+Shift+J)</source>
        <translation>이 템플릿의 모든 업데이트 보기(Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>번호 표시</translation>
    </message>
    <message>
        <source>Of this row, until another one is selected</source>
        <translation>다른 행을 선택할 때까지 이 행의 번호를 표시합니다</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>웹훅 요청 %1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>템플릿 보기</translation>
    </message>
    <message>
        <source>All updates</source>
        <translation>모든 업데이트 보기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>What has become of this template, as a text for others</source>
        <translation>이 템플릿의 진행 내역을 공유용 텍스트로 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Report for the team (Markdown)</source>
        <translation>팀 공유용 Markdown 보고서(&amp;R)</translation>
    </message>
    <message>
        <source>Copied a report.</source>
        <translation>보고서를 복사했습니다.</translation>
    </message>
    <message>
        <source>For NHN Cloud&apos;s support (%1)</source>
        <translation>NHN Cloud 고객센터 문의용(%1)</translation>
    </message>
    <message>
        <source>Copied a text without keys, for NHN Cloud&apos;s support.</source>
        <translation>키를 가린 NHN Cloud 고객센터 문의용 텍스트를 복사했습니다.</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>템플릿 %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Import saved deliveries</source>
        <translation>저장된 웹훅 요청 가져오기</translation>
    </message>
    <message>
        <source>Deliveries (*.ndjson *.json);;All files (*)</source>
        <translation>웹훅 요청 (*.ndjson *.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>About AlimBoard</source>
        <translation>AlimBoard 정보</translation>
    </message>
    <message>
        <source>AlimBoard %1
Receives KakaoTalk Bizmessage webhooks and shows them as tables.
GPL-3.0-or-later</source>
        <translation>AlimBoard %1
KakaoTalk Bizmessage 웹훅을 수신하여 표로 보여 줍니다.
GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>An export is running; it is cancelled and leaves no file.</source>
        <translation>진행 중인 내보내기는 취소되며 파일이 남지 않습니다.</translation>
    </message>
    <message>
        <source>An import is running; it ends, and what it imported until then is kept.</source>
        <translation>진행 중인 가져오기는 중단되며 그때까지 가져온 내용은 유지됩니다.</translation>
    </message>
    <message>
        <source>Deliveries are being sent again; those that are left are not.</source>
        <translation>웹훅 요청을 다시 보내는 중입니다. 남은 것은 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was exported: the filter cannot be understood.</source>
        <translation>내보내지 않았습니다. 필터를 해석할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1영업일</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>They come when a template is registered, inspected, approved or rejected.</source>
        <translation>템플릿이 등록, 검수, 승인 또는 반려되면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>They come with a template&apos;s update, as soon as somebody wrote one.</source>
        <translation>문의나 답변이 작성되면 템플릿 업데이트와 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>They come when the result of a sent message is known.</source>
        <translation>보낸 메시지의 결과가 나오면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Every POST to the webhook is listed here, also what was refused.</source>
        <translation>거부된 것을 포함하여 웹훅으로 들어온 모든 POST가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>They come when the sender adds an event that this version does not know yet, and are listed as they came.</source>
        <translation>NHN Cloud가 새로 추가하여 이 버전에서 아직 모르는 이벤트가 받은 그대로 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>&amp;Show all rows</source>
        <translation>모든 행 표시(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send a sample here</source>
        <translation>여기로 샘플 보내기(&amp;S)</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: 아직 없음</translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation>필터와 일치하는 행 없음</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
    <message>
        <source>The rows cannot be read</source>
        <translation>행을 읽을 수 없음</translation>
    </message>
    <message>
        <source>They come when a webhook of this product of NHN Cloud leads here, too.</source>
        <translation>NHN Cloud에서 이 상품의 웹훅도 이곳으로 연결하면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Words in a body are found with body: before them, such as body:3018.</source>
        <translation>본문에 있는 말은 앞에 body:를 붙여 찾습니다. 예: body:3018</translation>
    </message>
    <message>
        <source>Whatever was posted, refused or not, is found in Deliveries: with body: before a word.</source>
        <translation>거부된 것을 포함해 이곳에 온 모든 요청은 웹훅 요청에서 단어 앞에 body:를 붙여 찾을 수 있습니다.</translation>
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
        <translation>이메일</translation>
    </message>
    <message>
        <source>event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>type of message</source>
        <translation>메시지 유형</translation>
    </message>
    <message>
        <source>state of a template</source>
        <translation>템플릿 상태</translation>
    </message>
    <message>
        <source>state of a brand message template</source>
        <translation>브랜드 메시지 템플릿 상태</translation>
    </message>
    <message>
        <source>state of a comment</source>
        <translation>문의/답변 상태</translation>
    </message>
    <message>
        <source>result of a message</source>
        <translation>메시지 결과</translation>
    </message>
    <message>
        <source>result of a mail</source>
        <translation>메일 결과</translation>
    </message>
    <message>
        <source>state of a request</source>
        <translation>요청 상태</translation>
    </message>
    <message>
        <source>answer of the API</source>
        <translation>API 응답</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Meaning: %1</source>
        <translation>의미: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>조치: %1</translation>
    </message>
    <message>
        <source>There is no product &apos;%1&apos;. There are kakao, sms and email.</source>
        <translation>&apos;%1&apos; 상품은 없습니다. kakao, sms, email 중 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no language &apos;%1&apos;. There are ko, en and ja.</source>
        <translation>&apos;%1&apos; 언어는 없습니다. ko, en, ja 중 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos;. There are text and json.</source>
        <translation>&apos;%1&apos; 형식은 없습니다. text, json 중 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>AlimBoard does not know the code &apos;%1&apos;. The error codes of the sender&apos;s guide may have it by now.</source>
        <translation>&apos;%1&apos; 코드는 AlimBoard에 등록되어 있지 않습니다. NHN Cloud 가이드의 오류 코드에 새로 추가되었을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>For &amp;Excel (marks the encoding, disarms formulas)</source>
        <translation>Excel용: 인코딩 표시, 수식 실행 방지(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Hide recipients&apos; numbers (010****5678)</source>
        <translation>수신 번호를 010****5678처럼 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>파일(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>찾아보기(&amp;C)…</translation>
    </message>
    <message>
        <source>Export is running</source>
        <translation>내보내기 진행 중</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ancel the export</source>
        <translation>내보내기 취소(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written</source>
        <translation>
            <numerusform>행 %Ln개 기록됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>내보내지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>취소되어 파일을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>1 row exported to %1.</source>
        <translation>행 1개를 %1 파일로 내보냈습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported to %1.</source>
        <translation>
            <numerusform>행 %Ln개를 %1 파일로 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>내보낼 위치</translation>
    </message>
    <message>
        <source>%1 is a folder: write the name of a file.</source>
        <translation>%1은(는) 폴더입니다. 파일 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>파일을 덮어쓰시겠습니까?</translation>
    </message>
    <message>
        <source>%1 is there already. Is it to be replaced?</source>
        <translation>%1 파일이 이미 있습니다. 덮어쓰시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>덮어쓰기(&amp;R)</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>모든 행</translation>
    </message>
    <message>
        <source>rows that match %1</source>
        <translation>필터 %1에 맞는 행</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>in the order of the window</source>
        <translation>창에 표시된 순서</translation>
    </message>
    <message>
        <source>1 column, the one that is shown</source>
        <translation>표시된 열 1개</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns, those that are shown</source>
        <translation>
            <numerusform>표시된 열 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole requests, masked: import refuses it.</source>
        <translation>번호를 숨긴 요청 전체(다시 가져올 수 없음)</translation>
    </message>
    <message>
        <source>Whole requests as they came: what an import reads back.</source>
        <translation>받은 그대로의 요청 전체(다시 가져올 수 있음)</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행 수</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>내보낸 시각</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Recipients&apos; numbers</source>
        <translation>수신 번호</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>Cells cut</source>
        <translation>잘린 셀</translation>
    </message>
    <message>
        <source>%1: a cell holds %2 characters. CSV has them whole.</source>
        <translation>%1개: 셀 하나에는 %2자까지 들어갑니다. CSV로 내보내면 잘리지 않습니다.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2</source>
        <translation>%1 파일을 만들 수 없습니다: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>%1 파일을 읽을 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>↑ 1 new row</source>
        <translation>↑ 새 행 1개</translation>
    </message>
    <message>
        <source>↑ %1 new rows</source>
        <translation>↑ 새 행 %1개</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter: a word, or a condition such as %1</source>
        <translation>필터: 단어 또는 %1 같은 조건</translation>
    </message>
    <message>
        <source>It reads: %1</source>
        <translation>실제 필터: %1</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>As soon as there is an address, it stands at the top.</source>
        <translation>주소가 정해지면 맨 위에 표시됩니다.</translation>
    </message>
    <message>
        <source>Another instance receives into this folder. What it receives is shown here at once.</source>
        <translation>다른 인스턴스가 이 폴더로 수신하고 있습니다. 수신한 내용은 여기에 바로 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing is received here: what stands at the top says why.</source>
        <translation>여기서 수신하고 있지 않습니다. 이유는 맨 위에 표시됩니다.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>설정(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Send a sample here</source>
        <translation>여기로 샘플 보내기(&amp;S)</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>AlimBoard is listening</source>
        <translation>AlimBoard 수신 대기</translation>
    </message>
    <message>
        <source>Set a signature</source>
        <translation>서명 설정</translation>
    </message>
    <message>
        <source>Without one, whoever finds the tunnel can post to it. The console sends the same text with each delivery.</source>
        <translation>서명이 없으면 터널 주소를 아는 사람은 누구나 요청을 보낼 수 있습니다. 콘솔은 웹훅 요청마다 같은 서명을 함께 보냅니다.</translation>
    </message>
    <message>
        <source>Start a tunnel</source>
        <translation>터널 연결</translation>
    </message>
    <message>
        <source>Run one of these in a terminal. The first request that comes through it ticks this.</source>
        <translation>터미널에서 다음 중 하나를 실행하세요. 터널을 거친 요청이 들어오면 이 단계가 완료됩니다.</translation>
    </message>
    <message>
        <source>Add the webhook in the console</source>
        <translation>콘솔에 웹훅 등록</translation>
    </message>
    <message>
        <source>Receive the first hook</source>
        <translation>첫 훅 수신</translation>
    </message>
    <message>
        <source>Ask for the review of a template, or send a message to yourself.</source>
        <translation>템플릿 검수를 요청하거나 자신에게 메시지를 보내 보세요.</translation>
    </message>
    <message>
        <source>Posts one realistic delivery to this program, as the sender would</source>
        <translation>NHN Cloud가 보내는 것과 같은 형태의 웹훅 요청 1건을 이 프로그램으로 보냅니다</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>%1 명령</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>미완료</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>%1 명령 복사</translation>
    </message>
    <message>
        <source>The same text as in the console</source>
        <translation>콘솔에도 입력할 텍스트</translation>
    </message>
    <message>
        <source>New signature</source>
        <translation>새 서명</translation>
    </message>
    <message>
        <source>Set si&amp;gnature</source>
        <translation>적용(&amp;U)</translation>
    </message>
    <message>
        <source>In the console of KakaoTalk Bizmessage, add a webhook for each event:
URL: https://%1%2
Event: template status and inquiry, or message result
Signature: the text that is set above
The console checks the address at once; the check ticks this.</source>
        <translation>KakaoTalk Bizmessage 콘솔에서 이벤트마다 웹훅을 추가하세요.
URL: https://%1%2
이벤트: 템플릿 상태/문의 업데이트 또는 메시지 발송 결과 코드 업데이트
서명: 위에서 설정한 서명
콘솔이 곧바로 주소를 확인하며, 확인 요청이 오면 이 단계가 완료됩니다.</translation>
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
        <translation>중단되었습니다. 작업이 끝나지 않아 번호가 아직 남아 있습니다. 다시 실행하세요.</translation>
    </message>
    <message>
        <source>looked at %1 of %2</source>
        <translation>확인 중: %2건 중 %1건</translation>
    </message>
    <message>
        <source>making tables without it: %1 of %2</source>
        <translation>번호를 뺀 표 생성 중: %2건 중 %1건</translation>
    </message>
    <message>
        <source>changed %1 of %2</source>
        <translation>변경 중: %2건 중 %1건</translation>
    </message>
    <message>
        <source>The number may still be in the journal&apos;s log, which somebody reads all the time. Run it again when less comes in.</source>
        <translation>다른 프로그램이 저널의 로그를 계속 읽고 있어 번호가 로그에 남아 있을 수 있습니다. 들어오는 요청이 적을 때 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Deliveries that hold this number: %1. Replace it by stars, in them and in what is remembered of filters, for good? [y/N] </source>
        <extracomment>The answer is y or yes, in every language.</extracomment>
        <translation>이 번호가 들어 있는 웹훅 요청: %1건. 이 요청들과 저장된 필터, 필터 기록에서 번호를 별표로 영구히 바꾸시겠습니까? [y/N] </translation>
    </message>
    <message>
        <source>Whose number? Say it with --recipient, such as 01012345678.</source>
        <translation>바꿀 수신 번호를 --recipient로 지정하세요. 예: 01012345678.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>An import of files that were exported before brings the number back.</source>
        <translation>이전에 내보낸 파일을 가져오면 번호가 다시 나타납니다.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>write a filter; Up recalls those used before, Esc empties it, Down leads to the rows</source>
        <translation>필터 입력. Up: 이전에 쓴 필터, Esc: 지우기, Down: 행으로 이동</translation>
    </message>
    <message>
        <source>keep the filter under a name; all saved filters as a text</source>
        <translation>이름을 붙여 필터 저장, 저장된 필터를 모두 텍스트로 보기</translation>
    </message>
    <message>
        <source>copy the selected cells, without or with header; Esc ends it where it takes long</source>
        <translation>선택한 셀 복사, 머리글 포함 복사. 오래 걸리면 Esc로 중단</translation>
    </message>
    <message>
        <source>export the rows that are shown; import saved deliveries</source>
        <translation>표시된 행 내보내기, 저장된 웹훅 요청 가져오기</translation>
    </message>
    <message>
        <source>pause the live view; receiving goes on</source>
        <translation>실시간 보기 일시 중지(수신은 계속됨)</translation>
    </message>
    <message>
        <source>go to the delivery of the row, or to all updates of its template</source>
        <translation>행의 웹훅 요청으로 이동, 해당 템플릿의 모든 업데이트로 이동</translation>
    </message>
    <message>
        <source>back to the rows before, and forward</source>
        <translation>이전에 보던 행으로 돌아가기, 앞으로 가기</translation>
    </message>
    <message>
        <source>find something in the body of a delivery</source>
        <translation>웹훅 요청의 본문에서 찾기</translation>
    </message>
    <message>
        <source>show or hide the details</source>
        <translation>상세 정보 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>hide or show recipients&apos; numbers</source>
        <translation>수신 번호 숨기기 또는 표시</translation>
    </message>
    <message>
        <source>on a cell: filter for it, copy, sort, choose columns</source>
        <translation>셀에서: 필터, 복사, 정렬, 열 선택</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>이 도움말</translation>
    </message>
    <message>
        <source>this word in any text of the table</source>
        <translation>표의 모든 텍스트에서 이 단어를 찾음</translation>
    </message>
    <message>
        <source>words with a space between them</source>
        <translation>공백이 들어 있는 문구</translation>
    </message>
    <message>
        <source>a field: the code or its word in any of three languages</source>
        <translation>필드: 코드 또는 세 언어 중 하나로 쓴 코드 이름</translation>
    </message>
    <message>
        <source>begins with; without a star: contains</source>
        <translation>이 값으로 시작(별표가 없으면 포함)</translation>
    </message>
    <message>
        <source>exactly; != is its opposite</source>
        <translation>정확히 일치(반대는 !=)</translation>
    </message>
    <message>
        <source>times: a date, today, yesterday, -2h, -7d</source>
        <translation>시각: 날짜, today, yesterday, -2h, -7d</translation>
    </message>
    <message>
        <source>from … to, both included</source>
        <translation>시작 … 끝(양 끝 포함)</translation>
    </message>
    <message>
        <source>numbers: &gt; &gt;= &lt; &lt;= =</source>
        <translation>숫자: &gt; &gt;= &lt; &lt;= =</translation>
    </message>
    <message>
        <source>not</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>or; a space means and, ( ) group</source>
        <translation>또는(공백은 &apos;그리고&apos;, ( )는 묶음)</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>값이 없음</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>A message that failed may still have reached its recipient as a text message: the webhook does not say so.</source>
        <translation>실패한 메시지도 대체 발송 문자로 수신자에게 전달되었을 수 있습니다. 웹훅에는 그 여부가 나오지 않습니다.</translation>
    </message>
    <message>
        <source>overview, templates, comments, messages, deliveries, other events, SMS, email</source>
        <translation>개요, 템플릿, 문의, 메시지, 웹훅 요청, 기타 이벤트, SMS, 이메일</translation>
    </message>
    <message>
        <source>messages that are ok, pending, warning, error or unknown</source>
        <translation>결과가 ok, pending, warning, error, unknown 중 하나인 메시지</translation>
    </message>
    <message>
        <source>deliveries with this text in what came</source>
        <translation>받은 내용에 이 텍스트가 있는 웹훅 요청</translation>
    </message>
    <message>
        <source>Keys and filters</source>
        <translation>단축키와 필터</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>사용 방법</translation>
    </message>
    <message>
        <source>summary of templates, messages or deliveries, or their rows</source>
        <translation>템플릿·메시지·웹훅 요청의 요약 또는 행</translation>
    </message>
    <message>
        <source>compare two rows; send deliveries again; save them as a file</source>
        <translation>두 행 비교; 웹훅 요청 다시 보내기; 파일로 저장</translation>
    </message>
    <message>
        <source>export them to a new Excel workbook at once, without a question</source>
        <translation>표시된 행을 묻지 않고 바로 새 Excel 통합 문서로 내보내기</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>How is it going, at a glance?</source>
        <translation>전체 상황 한눈에 보기</translation>
    </message>
    <message>
        <source>Open *View &gt; Overview* (Ctrl+1). The bars are messages or deliveries over time, by result; choose from 1 hour to 30 days, or zoom with the wheel.
Click a bar, or a line of a list below: its rows are shown. *View &gt; Back* (Alt+Left) leads back here.
In Templates, Messages and Deliveries, Ctrl+T switches between the rows and a summary.</source>
        <translation>*보기 &gt; 개요*(Ctrl+1)를 엽니다. 막대는 시간별 메시지나 웹훅 요청을 결과별로 보여 줍니다. 1시간부터 30일까지 고르거나 마우스 휠로 확대하세요.
막대나 아래 목록의 줄을 클릭하면 해당하는 행이 표시됩니다. *보기 &gt; 뒤로*(Alt+Left)로 돌아옵니다.
템플릿, 메시지, 웹훅 요청에서는 Ctrl+T로 행과 요약을 전환합니다.</translation>
    </message>
    <message>
        <source>Add the webhook in NHN Cloud&apos;s console and see it verified</source>
        <translation>NHN Cloud 콘솔에 웹훅을 추가하고 확인하기</translation>
    </message>
    <message>
        <source>Why was a template rejected, and what do I do?</source>
        <translation>템플릿이 반려된 이유와 대처 방법</translation>
    </message>
    <message>
        <source>Open *View &gt; Templates* (Ctrl+2) and press Ctrl+T: each template has one line, with its state and the newest reason.
Select it. The details (F9) begin with the newest rejection, its files, and what is new in it since the one before.
&quot;What can be done now&quot; below says how to go on: a comment that answers brings it back into review, and so does an edit.</source>
        <translation>*보기 &gt; 템플릿*(Ctrl+2)을 열고 Ctrl+T를 누릅니다. 템플릿마다 한 줄로 상태와 최근 반려 사유가 표시됩니다.
템플릿을 선택합니다. 상세 정보(F9) 맨 위에 최근 반려 내용과 첨부 파일, 이전 반려와 달라진 점이 나옵니다.
그 아래 &apos;지금 할 수 있는 일&apos;에 다음 단계가 나옵니다. 문의로 답하거나 템플릿을 수정하면 다시 검수가 진행됩니다.</translation>
    </message>
    <message>
        <source>Share a template&apos;s story with the team or NHN&apos;s support</source>
        <translation>템플릿의 진행 내역을 팀이나 NHN 고객센터와 공유하기</translation>
    </message>
    <message>
        <source>Select the template in Templates, or one of its comments in Comments.
Press &quot;Copy&quot; at the top of the details, and choose the report for the team, or the text for NHN Cloud&apos;s support in one of three languages; that one has no keys in it.
Paste it into a chat, a ticket or a mail.</source>
        <translation>템플릿 표에서 템플릿을 선택하거나, 문의 표에서 그 템플릿의 문의를 선택합니다.
상세 정보 위쪽의 &apos;복사&apos;를 누르고 팀 공유용 보고서나 NHN Cloud 고객센터 문의용 텍스트를 고릅니다. 문의용은 세 언어 중에서 고를 수 있으며 키를 가립니다.
채팅, 티켓, 메일에 붙여 넣습니다.</translation>
    </message>
    <message>
        <source>Which recipients failed, and why? (as a file for Excel)</source>
        <translation>실패한 수신자와 그 이유(Excel 파일로)</translation>
    </message>
    <message>
        <source>Did the hook of this request come?</source>
        <translation>이 요청의 훅이 왔는지 확인하기</translation>
    </message>
    <message>
        <source>In *View &gt; Messages* (Ctrl+4), press Ctrl+F and write `requestId=` with the id of the request behind it.
Select a row: the details count what came of the request, and name the numbers that nothing came for.
No row? In *View &gt; Deliveries* (Ctrl+5), `body:` with the id behind it finds it in whatever was posted here, refused or not.</source>
        <translation>*보기 &gt; 메시지*(Ctrl+4)에서 Ctrl+F를 누르고 `requestId=` 뒤에 요청 ID를 붙여 입력합니다.
행을 선택하면 상세 정보에 그 요청의 결과 수와 결과가 오지 않은 순번이 나옵니다.
행이 없으면 *보기 &gt; 웹훅 요청*(Ctrl+5)에서 `body:` 뒤에 ID를 붙여 입력합니다. 거부된 요청까지 포함하여 받은 내용에서 찾습니다.</translation>
    </message>
    <message>
        <source>Ask NHN why a message failed</source>
        <translation>메시지가 실패한 이유를 NHN에 조회하기</translation>
    </message>
    <message>
        <source>Select the message in *View &gt; Messages* (Ctrl+4).
Once, write the app&apos;s secret key in *File &gt; Settings*: it goes to NHN Cloud only. Then press &quot;Ask NHN&quot; in the message&apos;s details.
The answer has the cause as a code in words, and what became of the alternative SMS. NHN Cloud keeps messages for 90 days.</source>
        <translation>*보기 &gt; 메시지*(Ctrl+4)에서 메시지를 선택합니다.
처음 한 번 *파일 &gt; 설정*에 앱의 비밀 키를 입력합니다. 비밀 키는 NHN Cloud에만 보냅니다. 그런 다음 메시지의 상세 정보에서 &apos;NHN에 조회&apos;를 누릅니다.
답에는 실패 원인 코드의 설명과 대체 발송 문자의 결과가 들어 있습니다. NHN Cloud는 메시지를 90일 동안 보관합니다.</translation>
    </message>
    <message>
        <source>What did we answer at a certain time?</source>
        <translation>특정 시각에 보낸 응답 확인하기</translation>
    </message>
    <message>
        <source>In *View &gt; Overview* (Ctrl+1) choose &quot;1 hour&quot; and &quot;Deliveries&quot;, and click the bar of that minute.
Or filter Deliveries (Ctrl+5) for the minute: `receivedAt:2026-11-23T13:05`. The date belongs to it.
&quot;Answer&quot; is the HTTP status, &quot;Outcome&quot; the reason; the details have headers and body as they came.</source>
        <translation>*보기 &gt; 개요*(Ctrl+1)에서 &apos;1시간&apos;과 &apos;웹훅 요청&apos;을 고르고 해당 분의 막대를 클릭합니다.
또는 웹훅 요청(Ctrl+5)에서 `receivedAt:2026-11-23T13:05`처럼 분까지 필터에 입력합니다. 날짜도 함께 적어야 합니다.
&apos;응답&apos;은 HTTP 상태, &apos;처리 결과&apos;는 그 이유입니다. 상세 정보에는 받은 그대로의 헤더와 본문이 나옵니다.</translation>
    </message>
    <message>
        <source>Nothing arrives</source>
        <translation>아무것도 오지 않을 때</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>서명이 일치하지 않을 때</translation>
    </message>
    <message>
        <source>In *View &gt; Deliveries* (Ctrl+5), `outcome:bad-signature` finds what was refused for it with 401.
Copy the signature from the console once more: it is a fixed text, and each webhook has its own.
Add it under &quot;Signatures&quot; in *File &gt; Settings* and press &quot;Apply&quot;. It counts at once.
Whether NHN Cloud sends again what was refused is not documented.</source>
        <translation>*보기 &gt; 웹훅 요청*(Ctrl+5)에서 `outcome:bad-signature`로 서명 때문에 401로 거부된 요청을 찾습니다.
콘솔에서 서명을 다시 복사합니다. 서명은 고정된 텍스트이며 웹훅마다 따로 있습니다.
*파일 &gt; 설정*의 &apos;서명&apos;에 추가하고 &apos;적용&apos;을 누르면 바로 적용됩니다.
거부된 요청을 NHN Cloud가 다시 보내는지는 문서에 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Send a delivery again, compare two</source>
        <translation>웹훅 요청 다시 보내기, 두 요청 비교하기</translation>
    </message>
    <message>
        <source>Other events, SMS and email</source>
        <translation>기타 이벤트, SMS, 이메일</translation>
    </message>
    <message>
        <source>SMS and Email of NHN Cloud have webhooks of the same kind: add one in their console with the same address, and their hooks come into tables of their own.
An event that this version does not know is kept in &quot;Other events&quot;, as it came; the details show all of it.
Filters, copies and exports are the same in every table.</source>
        <translation>NHN Cloud의 SMS와 이메일에도 같은 방식의 웹훅이 있습니다. 각 콘솔에서 같은 주소로 웹훅을 추가하면 훅이 해당 표에 들어옵니다.
이 버전에서 모르는 이벤트는 받은 그대로 &apos;기타 이벤트&apos;에 보관되며, 상세 정보에서 전체를 볼 수 있습니다.
필터, 복사, 내보내기는 모든 표에서 같은 방식으로 사용합니다.</translation>
    </message>
    <message>
        <source>What does a result code mean?</source>
        <translation>결과 코드의 의미 알아보기</translation>
    </message>
    <message>
        <source>Select the message: the details say what its code means and what to do.
The tab &quot;Codes&quot; of this help has all of them, to be found by code or by a word. The same number means other things for SMS and for email.
In a terminal, `alimboard explain 3018` says the same.</source>
        <translation>메시지를 선택하면 상세 정보에 코드의 의미와 조치 방법이 나옵니다.
이 도움말의 &apos;코드&apos; 탭에서 모든 코드를 코드나 단어로 찾을 수 있습니다. 같은 번호라도 SMS와 이메일에서는 의미가 다릅니다.
터미널에서는 `alimboard explain 3018`로 같은 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>행 필터링하기</translation>
    </message>
    <message>
        <source>Ctrl+F leads to the line above the table. A word finds it in any text; `status:rejected` looks into one field. Fields and words are offered while you type.
A space means and, `OR` either, `-` not: `result:error -resultCode:3018`. Times: `receivedAt&gt;=-2h`, `receivedAt:today`.
A right click on a cell, or the Menu key, filters for its value or filters it out.
The tab &quot;Keys and filters&quot; of this help has more examples.</source>
        <translation>Ctrl+F를 누르면 표 위의 입력란으로 이동합니다. 단어만 쓰면 모든 텍스트에서 찾고, `status:rejected`는 한 필드에서 찾습니다. 입력하는 동안 필드와 단어가 제안됩니다.
공백은 &apos;그리고&apos;, `OR`는 &apos;또는&apos;, `-`는 제외입니다. 예: `result:error -resultCode:3018`. 시각은 `receivedAt&gt;=-2h`, `receivedAt:today`처럼 씁니다.
셀을 오른쪽 클릭하거나 Menu 키를 누르면 그 값으로 필터링하거나 그 값을 제외할 수 있습니다.
이 도움말의 &apos;단축키와 필터&apos; 탭에 예가 더 있습니다.</translation>
    </message>
    <message>
        <source>Keep a view: saved filters</source>
        <translation>자주 쓰는 필터 저장하기</translation>
    </message>
    <message>
        <source>Write a filter, choose *Edit &gt; Keep this filter* (Ctrl+D) and give it a name.
It stands below the tables at the left: a click, or Return, shows its rows in its table.
*Edit &gt; Saved filters* (Ctrl+Shift+D) shows all of them as a text, to be changed, removed or handed on.</source>
        <translation>필터를 입력하고 *편집 &gt; 이 필터 저장*(Ctrl+D)을 선택한 다음 이름을 붙입니다.
왼쪽의 표 목록 아래에 나타납니다. 클릭하거나 Return 키를 누르면 해당 표에 행이 표시됩니다.
*편집 &gt; 저장된 필터*(Ctrl+Shift+D)에서 모든 필터를 텍스트로 보고, 수정하거나 삭제하거나 다른 사람에게 전달할 수 있습니다.</translation>
    </message>
    <message>
        <source>Export: CSV, Excel</source>
        <translation>내보내기: CSV, Excel</translation>
    </message>
    <message>
        <source>Move data from another machine: import</source>
        <translation>다른 컴퓨터의 데이터 가져오기</translation>
    </message>
    <message>
        <source>On the other machine, show Deliveries (Ctrl+5) without a filter, and export them (Ctrl+E) as NDJSON, with the numbers not hidden.
Here, choose *File &gt; Import saved deliveries* (Ctrl+I) and the file.
What is there already is counted, not kept twice; lines that cannot be read are listed with the reason.</source>
        <translation>다른 컴퓨터에서 웹훅 요청(Ctrl+5)을 필터 없이 표시하고, 번호를 숨기지 않은 채 NDJSON으로 내보냅니다(Ctrl+E).
여기에서 *파일 &gt; 저장된 웹훅 요청 가져오기*(Ctrl+I)를 선택하고 파일을 고릅니다.
이미 있는 내용은 세기만 하고 다시 저장하지 않습니다. 읽을 수 없는 줄은 이유와 함께 나열됩니다.</translation>
    </message>
    <message>
        <source>Hide or remove a recipient&apos;s number</source>
        <translation>수신 번호 숨기기, 삭제하기</translation>
    </message>
    <message>
        <source>*View &gt; Hide recipients&apos; numbers* (Ctrl+M) shows them as `010****5678`, in the window and in what is copied from it.
An export asks for itself: tick &quot;Hide recipients&apos; numbers&quot; there.
To take one out of everything that is kept, for good, run `alimboard forget --recipient 01012345678` in a terminal. Its rows stay, with stars.</source>
        <translation>*보기 &gt; 수신 번호 숨기기*(Ctrl+M)를 선택하면 창과 창에서 복사한 내용에 `010****5678`처럼 표시됩니다.
내보낼 때는 내보내기 창에서 수신 번호 숨기기를 따로 선택합니다.
저장된 모든 내용에서 번호를 영구히 지우려면 터미널에서 `alimboard forget --recipient 01012345678`을 실행합니다. 행은 남고 번호는 별표로 바뀝니다.</translation>
    </message>
    <message>
        <source>The top of the window says whether AlimBoard receives, and where. In Deliveries, Ctrl+T shows when nothing came and when AlimBoard was closed.
Open `https://YOUR-TUNNEL/healthz` in a browser: it answers `ok` if the tunnel leads here.
Compare the address in the console: a new tunnel often has a new one, and the path is that at the top of the window, letter for letter.
Message results and templates are different events: each needs a webhook in the console.</source>
        <translation>AlimBoard가 수신 중인지와 그 주소는 창 위쪽에 나옵니다. 웹훅 요청에서 Ctrl+T를 누르면 아무것도 오지 않은 시간과 AlimBoard가 닫혀 있던 시간이 나옵니다.
브라우저에서 `https://YOUR-TUNNEL/healthz`를 엽니다. 터널이 여기로 연결되어 있으면 `ok`라고 응답합니다.
콘솔에 등록한 주소를 확인합니다. 터널을 새로 열면 주소가 바뀌는 경우가 많으며, 경로는 창 맨 위의 것과 정확히 같아야 합니다.
메시지 결과와 템플릿은 서로 다른 이벤트이므로 콘솔에 각각 웹훅을 등록해야 합니다.</translation>
    </message>
    <message>
        <source>Select one or more rows in *View &gt; Deliveries* (Ctrl+5).
*Edit &gt; Send again* (Ctrl+R) asks for the address, posts their bodies there and shows what came back.
*Edit &gt; Save deliveries* (Ctrl+S) writes them to a file that *File &gt; Import saved deliveries* reads.
With two rows, of any table, *Edit &gt; Compare two rows* (Ctrl+K) shows what is different.</source>
        <translation>*보기 &gt; 웹훅 요청*(Ctrl+5)에서 행을 하나 이상 선택합니다.
*편집 &gt; 다시 보내기*(Ctrl+R)는 주소를 묻고 본문을 그곳으로 보낸 뒤 돌아온 응답을 보여 줍니다.
*편집 &gt; 웹훅 요청 저장*(Ctrl+S)은 *파일 &gt; 저장된 웹훅 요청 가져오기*로 읽을 수 있는 파일을 만듭니다.
어느 표에서든 행 두 개를 선택하고 *편집 &gt; 두 행 비교*(Ctrl+K)를 고르면 다른 점이 나옵니다.</translation>
    </message>
    <message>
        <source>Start a tunnel to the address at the top of the window: *Help &gt; First steps* has commands to copy.
Add a signature, a long random text, in the same first steps (later in *File &gt; Settings*).
In the console of KakaoTalk Bizmessage add a webhook for each event: the tunnel&apos;s address with `/webhook` behind it, and the same signature.
The console calls the address at once: *View &gt; Deliveries* (Ctrl+5) shows `verification`.</source>
        <translation>창 맨 위의 주소로 연결되는 터널을 엽니다. *도움말 &gt; 시작하기*에서 명령을 복사할 수 있습니다.
같은 시작하기 화면에서 길고 무작위인 텍스트를 서명으로 입력합니다(나중에는 *파일 &gt; 설정*에서).
KakaoTalk Bizmessage 콘솔에서 이벤트마다 웹훅을 추가합니다. 터널의 주소 뒤에 `/webhook`을 붙이고 같은 서명을 입력합니다.
콘솔이 바로 주소를 호출하며, *보기 &gt; 웹훅 요청*(Ctrl+5)에 `verification`이 표시됩니다.</translation>
    </message>
    <message>
        <source>Filter and sort the rows, and choose columns by a right click on the header: what is shown is exported, in this order.
Choose *File &gt; Export to Excel* (Ctrl+Shift+E) for a workbook with real numbers and times, at once.
Other formats are in *File &gt; Export* (Ctrl+E); in CSV, tick &quot;For Excel&quot;, and Korean text stays intact. Tick &quot;Hide recipients&apos; numbers&quot; where others get the file.
NDJSON of Deliveries is a backup that an import reads back.</source>
        <translation>행을 필터링하고 정렬한 다음, 머리글을 오른쪽 클릭하여 열을 고릅니다. 표시된 내용이 그 순서대로 내보내집니다.
*파일 &gt; Excel로 내보내기*(Ctrl+Shift+E)를 선택하면 숫자와 시각이 제 형식으로 저장된 통합 문서가 바로 만들어집니다.
다른 형식은 *파일 &gt; 내보내기*(Ctrl+E)에 있습니다. CSV는 &apos;Excel용&apos;을 선택해야 한글이 깨지지 않습니다. 다른 사람에게 줄 파일이면 수신 번호 숨기기를 선택합니다.
웹훅 요청의 NDJSON은 다시 가져올 수 있는 백업입니다.</translation>
    </message>
    <message>
        <source>In the overview (Ctrl+1), choose the time, such as &quot;This week&quot;, and click a line of &quot;Failing results&quot;; or filter for `result:error` in *View &gt; Messages* (Ctrl+4).
Select a row: the details say what its result means and what to do.
Choose *File &gt; Export to Excel* (Ctrl+Shift+E): the rows that are shown are written.
A message that failed may still have arrived as an alternative SMS: the webhook does not tell.</source>
        <translation>개요(Ctrl+1)에서 &apos;이번 주&apos; 같은 기간을 고르고 &apos;실패 결과 코드&apos;의 줄을 클릭합니다. *보기 &gt; 메시지*(Ctrl+4)에서 필터에 `result:error`를 입력해도 됩니다.
행을 선택하면 상세 정보에 결과의 의미와 조치 방법이 나옵니다.
*파일 &gt; Excel로 내보내기*(Ctrl+Shift+E)를 선택하면 표시된 행이 파일로 저장됩니다.
실패한 메시지도 대체 발송 문자로 전달되었을 수 있습니다. 웹훅에는 그 여부가 나오지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 파일을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>(standard input)</source>
        <translation>(표준 입력)</translation>
    </message>
    <message>
        <source>Stopped. What was imported until now is kept.</source>
        <translation>중단되었습니다. 지금까지 가져온 내용은 유지됩니다.</translation>
    </message>
    <message>
        <source>imported %1, duplicate %2, refused %3</source>
        <translation>가져옴 %1, 중복 %2, 거부됨 %3</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln건 가져옴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln건 이미 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln건 거부됨</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ancel the import</source>
        <translation>가져오기 취소(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Import is running</source>
        <translation>가져오기 진행 중</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>거부된 항목</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused:</source>
        <translation>
            <numerusform>%Ln건 거부됨:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused; the first %1:</source>
        <translation>
            <numerusform>%Ln건 거부됨(처음 %1건 표시):</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was imported until then is kept:</source>
        <translation>취소됨(그때까지 가져온 내용은 유지됨):</translation>
    </message>
    <message>
        <source>Import ended:</source>
        <translation>가져오기 완료:</translation>
    </message>
    <message>
        <source>Import stopped:</source>
        <translation>가져오기 중단됨:</translation>
    </message>
    <message>
        <source>Ending the import…</source>
        <translation>가져오기를 중단하는 중…</translation>
    </message>
    <message>
        <source>Importing 1 file…</source>
        <translation>파일 1개를 가져오는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln files…</source>
        <translation>
            <numerusform>파일 %Ln개를 가져오는 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>There is no format &apos;%1&apos;. There are text and json.</source>
        <translation>&apos;%1&apos; 형식은 없습니다. text, json 중 하나를 지정하세요.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Nothing can be received into this folder.</source>
        <translation>이 폴더로는 수신할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is no address to listen on.</source>
        <translation>%1은(는) 수신할 수 있는 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3 Choose another port with --port.</source>
        <translation>%1, 포트 %2에서 수신할 수 없습니다: %3 --port로 다른 포트를 지정하세요.</translation>
    </message>
    <message>
        <source>Deliveries cannot be kept, their sender is told to try again later: %1</source>
        <translation>웹훅 요청을 저장할 수 없어, 보낸 쪽에 나중에 다시 보내도록 응답하고 있습니다: %1</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Another program uses this port.</source>
        <translation>다른 프로그램이 이 포트를 사용하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>LookupView</name>
    <message>
        <source>the query was refused: %1</source>
        <translation>조회가 거부됨: %1</translation>
    </message>
    <message>
        <source>NHN Cloud has trouble (HTTP %1). Ask again later.</source>
        <translation>NHN Cloud에 문제가 있습니다(HTTP %1). 나중에 다시 조회하세요.</translation>
    </message>
    <message>
        <source>refused (HTTP %1). Is the secret key in the settings that of this app key?</source>
        <translation>거부되었습니다(HTTP %1). 설정에 있는 비밀 키가 이 앱키의 것인지 확인하세요.</translation>
    </message>
    <message>
        <source>not found (HTTP %1). NHN Cloud keeps messages for 90 days. Is the secret key that of this app key?</source>
        <translation>찾을 수 없습니다(HTTP %1). NHN Cloud는 메시지를 90일 동안 보관합니다. 비밀 키가 이 앱키의 것인지도 확인하세요.</translation>
    </message>
    <message>
        <source>too many questions (HTTP %1). Ask again in some minutes.</source>
        <translation>조회가 너무 많습니다(HTTP %1). 몇 분 뒤에 다시 조회하세요.</translation>
    </message>
    <message>
        <source>sent elsewhere (HTTP %1), which is not followed: the secret key goes to NHN Cloud only. Does a proxy stand in between?</source>
        <translation>다른 주소로 이동하라는 응답을 받았지만(HTTP %1) 따르지 않았습니다. 비밀 키는 NHN Cloud에만 보냅니다. 중간에 프록시가 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>the answer says nothing of the message (HTTP %1).</source>
        <translation>응답에 메시지에 대한 내용이 없습니다(HTTP %1).</translation>
    </message>
    <message>
        <source>no answer came in time. Ask again later.</source>
        <translation>제시간에 응답이 오지 않았습니다. 나중에 다시 조회하세요.</translation>
    </message>
    <message>
        <source>NHN Cloud could not be reached. Is this machine online, and does it trust its certificate?</source>
        <translation>NHN Cloud에 연결할 수 없습니다. 인터넷 연결과 인증서 설정을 확인하세요.</translation>
    </message>
    <message>
        <source>the answer was too large to be one, and was dropped. Does a proxy stand in between?</source>
        <translation>응답이 너무 커서 버렸습니다. 중간에 프록시가 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>the answer could not be read: it is no JSON. Does a proxy stand in between?</source>
        <translation>응답이 JSON이 아니어서 읽을 수 없습니다. 중간에 프록시가 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>아직 결과 없음</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>요청 ID %1</translation>
    </message>
    <message>
        <source>Alternative SMS: %1</source>
        <translation>대체 발송 문자: %1</translation>
    </message>
    <message>
        <source>Delivered to the phone: %1</source>
        <translation>단말 수신: %1</translation>
    </message>
    <message>
        <source>Asked %1: %2</source>
        <translation>%1 조회: %2</translation>
    </message>
    <message>
        <source>Ask NHN</source>
        <translation>NHN에 조회</translation>
    </message>
    <message>
        <source>Copy query as cURL</source>
        <translation>조회를 cURL로 복사</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>What NHN Cloud answered</source>
        <translation>NHN Cloud의 응답</translation>
    </message>
    <message>
        <source>Looks this message up by NHN Cloud&apos;s query API: why it failed, and whether an alternative SMS went out</source>
        <translation>NHN Cloud의 조회 API로 이 메시지를 조회합니다. 실패한 이유와 대체 발송 문자의 발송 여부를 알 수 있습니다</translation>
    </message>
    <message>
        <source>The same as a command for a shell, which takes the secret key from NHN_SECRET_KEY</source>
        <translation>같은 조회를 하는 셸 명령입니다. 비밀 키는 NHN_SECRET_KEY에서 가져옵니다</translation>
    </message>
    <message>
        <source>Where the secret key is written</source>
        <translation>비밀 키를 입력하는 곳입니다</translation>
    </message>
    <message>
        <source>Copied a command. The secret key is not in it: set NHN_SECRET_KEY in the shell.</source>
        <translation>명령을 복사했습니다. 비밀 키는 들어 있지 않으므로 셸에서 NHN_SECRET_KEY를 설정하세요.</translation>
    </message>
    <message>
        <source>NHN Cloud cannot be asked about this message: there is no query for its type, or its app key, request or number in the request is missing.</source>
        <translation>이 메시지는 NHN Cloud에 조회할 수 없습니다. 이 유형의 조회 API가 없거나, 앱키, 요청 ID 또는 요청 내 순번이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;Ask NHN&quot; is off: it needs the secret key of the app, which the settings take.</source>
        <translation>“NHN에 조회”가 꺼져 있습니다. 설정에 앱의 비밀 키를 입력해야 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>NHN Cloud is asked; waiting for the answer.</source>
        <translation>NHN Cloud에 조회하고 있습니다. 응답을 기다리는 중입니다.</translation>
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
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import saved deliveries…</source>
        <translation>저장된 웹훅 요청 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;header</source>
        <translation>머리글 포함 복사(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>필터(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>이 필터 저장(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Saved filters…</source>
        <translation>저장된 필터(&amp;S)…</translation>
    </message>
    <message>
        <source>Find in the &amp;body</source>
        <translation>본문에서 찾기(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the de&amp;livery</source>
        <translation>웹훅 요청으로 이동(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the &amp;template</source>
        <translation>템플릿으로 이동(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>상세 정보(&amp;D)</translation>
    </message>
    <message>
        <source>Hide recipients&apos; &amp;numbers</source>
        <translation>수신 번호 숨기기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>시작하기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About AlimBoard</source>
        <translation>AlimBoard 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>복사됨: %1</translation>
    </message>
    <message>
        <source>%1 - Demo - AlimBoard</source>
        <translation>%1 - 데모 - AlimBoard</translation>
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
        <translation>개요</translation>
    </message>
    <message>
        <source>C&amp;ompare two rows</source>
        <translation>두 행 비교(&amp;O)</translation>
    </message>
    <message>
        <source>Send &amp;again…</source>
        <translation>다시 보내기(&amp;A)…</translation>
    </message>
    <message>
        <source>Save &amp;deliveries…</source>
        <translation>웹훅 요청 저장(&amp;D)…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Export to E&amp;xcel</source>
        <translation>Excel로 내보내기(&amp;X)</translation>
    </message>
</context>
<context>
    <name>ManPage</name>
    <message>
        <source>The dashboard</source>
        <translation>대시보드</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>사용법</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Without a command, the dashboard opens: a window that receives and shows. The commands do their work without a window. A command stands before all options.</source>
        <translation>명령 없이 실행하면 대시보드가 열립니다. 대시보드는 웹훅을 수신하고 보여 주는 창입니다. 명령은 창 없이 작업을 수행합니다. 명령은 모든 옵션보다 앞에 씁니다.</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>The signature that is accepted, or that `send` gives. It counts more than the settings, and less than --signature-file.</source>
        <translation>받아들일 서명, 또는 `send`가 보낼 서명입니다. 설정보다 우선하며, --signature-file이 있으면 그쪽이 우선합니다.</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>What was received, the tables made from it, and the settings.</source>
        <translation>수신한 데이터, 그것으로 만든 표, 그리고 설정입니다.</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>종료 상태</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, 행 %2개</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
</context>
<context>
    <name>NhnQuery</name>
    <message>
        <source>NHN was not asked: the secret key was removed.</source>
        <translation>비밀 키가 제거되어 NHN에 조회하지 않았습니다.</translation>
    </message>
    <message>
        <source>The query API has no path for this message.</source>
        <translation>조회 API에 이 메시지의 경로가 없습니다.</translation>
    </message>
    <message>
        <source>NHN was not asked: the secret key is missing. Write it in the settings.</source>
        <translation>비밀 키가 없어 NHN에 조회하지 않았습니다. 설정에 입력하세요.</translation>
    </message>
    <message>
        <source>%1 messages wait already until NHN is asked about them. Wait until some are answered.</source>
        <translation>이미 메시지 %1건이 조회를 기다리고 있습니다. 일부가 끝날 때까지 기다리세요.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>1 more notice</source>
        <translation>알림 1개 더 있음</translation>
    </message>
    <message>
        <source>%1 more notices</source>
        <translation>알림 %1개 더 있음</translation>
    </message>
    <message>
        <source>The window has all that came.</source>
        <translation>전체 내용은 창에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Open in the browser?</source>
        <translation>브라우저에서 여시겠습니까?</translation>
    </message>
    <message>
        <source>This address came with a hook. AlimBoard has not looked at what is there.</source>
        <translation>훅에 들어 있던 주소입니다. AlimBoard는 이 주소의 내용을 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>표준 출력에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1에 저장할 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Failing results</source>
        <translation>실패 결과 코드</translation>
    </message>
    <message>
        <source>Templates that wait or were rejected</source>
        <translation>대기 중이거나 반려된 템플릿</translation>
    </message>
    <message>
        <source>Refused deliveries</source>
        <translation>거부된 웹훅 요청</translation>
    </message>
    <message>
        <source>Nothing failed in this time</source>
        <translation>이 기간에 실패 없음</translation>
    </message>
    <message>
        <source>Waiting for longer than two working days.</source>
        <translation>영업일 기준 2일 넘게 대기 중입니다.</translation>
    </message>
    <message>
        <source>No template waits or was rejected</source>
        <translation>대기 중이거나 반려된 템플릿 없음</translation>
    </message>
    <message>
        <source>Nothing was refused in this time</source>
        <translation>이 기간에 거부된 요청 없음</translation>
    </message>
    <message>
        <source>%1 messages, %2 failed (%3)</source>
        <translation>메시지 %1건, 실패 %2건(%3)</translation>
    </message>
    <message>
        <source>%1 deliveries, %2 refused (%3)</source>
        <translation>웹훅 요청 %1건, 거부 %2건(%3)</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>… cut here. An export has all of it.</source>
        <translation>… 여기서 잘렸습니다. 전체 내용은 내보내기로 확인할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>No answer came in time.</source>
        <translation>제한 시간 안에 응답이 오지 않았습니다.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>응답이 너무 큽니다.</translation>
    </message>
    <message>
        <source>Answered %1: %2</source>
        <translation>응답 %1: %2</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>the last two hours</source>
        <translation>최근 2시간</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>최근 24시간</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>how it went: ok, error ...</source>
        <translation>결과 구분: ok, error ...</translation>
    </message>
    <message>
        <source>either of the two</source>
        <translation>둘 중 하나</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; in %2; did you mean %3?</source>
        <translation>%2 표에 “%1” 필드가 없습니다. 혹시 %3 필드입니까?</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; in %2; the nearest are %3. A text with : = &lt; &gt; in it goes in quotes.</source>
        <translation>%2 표에 “%1” 필드가 없습니다. 비슷한 필드는 %3입니다. : = &lt; &gt;가 들어 있는 텍스트는 따옴표로 묶으세요.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened; remove it or write ( before.</source>
        <translation>짝이 되는 여는 괄호가 없습니다. 이 괄호를 지우거나 앞에 (를 쓰세요.</translation>
    </message>
    <message>
        <source>OR stands between two conditions; write a OR b, or &quot;OR&quot; in quotes for the word.</source>
        <translation>OR는 두 조건 사이에 씁니다. a OR b처럼 쓰거나, 단어를 찾으려면 따옴표로 묶어 &quot;OR&quot;로 쓰세요.</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses; write a condition or remove them.</source>
        <translation>괄호 안이 비어 있습니다. 조건을 쓰거나 괄호를 지우세요.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed; write ) behind it.</source>
        <translation>괄호가 닫히지 않았습니다. 뒤에 )를 쓰세요.</translation>
    </message>
    <message>
        <source>There are more than %1 conditions; remove some.</source>
        <translation>조건이 %1개를 넘습니다. 일부를 지우세요.</translation>
    </message>
    <message>
        <source>There are more than %1 parentheses inside each other; remove some.</source>
        <translation>괄호가 %1겹 넘게 중첩되었습니다. 일부를 지우세요.</translation>
    </message>
    <message>
        <source>A filter has at most 64 KiB; this one is longer.</source>
        <translation>필터는 최대 64 KiB까지 쓸 수 있지만 이 필터는 더 깁니다.</translation>
    </message>
    <message>
        <source>The ends of this range are the wrong way round; write the smaller first.</source>
        <translation>범위의 양 끝이 바뀌었습니다. 작은 값을 먼저 쓰세요.</translation>
    </message>
    <message>
        <source>A range needs at least one end; write a..b, a.. or ..b.</source>
        <translation>범위에는 적어도 한쪽 끝이 필요합니다. a..b, a.. 또는 ..b처럼 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds whole numbers; write for example %1:3 or %1&gt;=3.</source>
        <translation>“%1” 필드의 값은 정수입니다. 예를 들어 %1:3 또는 %1&gt;=3처럼 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;result&quot; is ok, pending, warning, error or unknown; write result:error.</source>
        <translation>“result”의 값은 ok, pending, warning, error, unknown 중 하나입니다. result:error처럼 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;&quot; alone finds nothing; write a word between the quotes, or field:&quot;&quot; for empty values.</source>
        <translation>&quot;&quot;만으로는 아무것도 찾을 수 없습니다. 따옴표 사이에 단어를 쓰거나, 빈 값을 찾으려면 field:&quot;&quot;처럼 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;-&quot; stands right before what it negates; write -word, or &quot;-&quot; in quotes.</source>
        <translation>&quot;-&quot; 기호는 제외할 내용 바로 앞에 붙여 씁니다. -word처럼 쓰거나, 따옴표로 묶어 &quot;-&quot;로 쓰세요.</translation>
    </message>
    <message>
        <source>This quote is not closed; write &quot; at its end.</source>
        <translation>따옴표가 닫히지 않았습니다. 끝에 &quot;를 쓰세요.</translation>
    </message>
    <message>
        <source>A value takes no parentheses; write (field:a OR field:b).</source>
        <translation>값에는 괄호를 쓸 수 없습니다. (field:a OR field:b)처럼 쓰세요.</translation>
    </message>
    <message>
        <source>A value is missing here; write field:value, or field:&quot;&quot; for empty ones.</source>
        <translation>값이 빠졌습니다. field:value처럼 쓰거나, 빈 값을 찾으려면 field:&quot;&quot;처럼 쓰세요.</translation>
    </message>
    <message>
        <source>text in the body</source>
        <translation>본문의 텍스트</translation>
    </message>
    <message>
        <source>&quot;body&quot; is searched for a text; write body:text or body:&quot;some words&quot;.</source>
        <translation>“body” 필드에서는 텍스트만 찾을 수 있습니다. body:text 또는 body:&quot;some words&quot;처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Monday of this week</source>
        <translation>이번 주 월요일</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field. A time is written behind its field, without a space: receivedAt:2026-11-01T10:30.</source>
        <translation>&quot;%1&quot;은(는) 필드가 아닙니다. 시각은 필드 뒤에 공백 없이 씁니다. 예: receivedAt:2026-11-01T10:30</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds times; write for example %1:2026-11-01, %1:2026-11-01T10:30, %1:today or %1&gt;-2h.</source>
        <translation>&quot;%1&quot;은(는) 시각을 담는 필드입니다. 예: %1:2026-11-01, %1:2026-11-01T10:30, %1:today, %1&gt;-2h</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>Another AlimBoard (process %1) receives into %2 already.</source>
        <translation>다른 AlimBoard(프로세스 %1)가 이미 %2 폴더로 수신하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Kept, but not shown: 1 delivery waits.</source>
        <translation>웹훅 요청 1건을 저장했지만 아직 표시하지 못했습니다.</translation>
    </message>
    <message>
        <source>Kept, but not shown: %1 deliveries wait.</source>
        <translation>웹훅 요청 %1건을 저장했지만 아직 표시하지 못했습니다.</translation>
    </message>
    <message>
        <source>Starting to receive…</source>
        <translation>수신을 시작하는 중…</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>수신 중</translation>
    </message>
    <message>
        <source>Receiving, with trouble:</source>
        <translation>수신 중이지만 문제가 있습니다:</translation>
    </message>
    <message>
        <source>Viewer: another instance receives into this folder.</source>
        <translation>보기 전용: 다른 인스턴스가 이 폴더로 수신하고 있습니다.</translation>
    </message>
    <message>
        <source>Not receiving.</source>
        <translation>수신하고 있지 않습니다.</translation>
    </message>
    <message>
        <source>Receiving; view paused</source>
        <translation>수신 중(보기 일시 중지됨)</translation>
    </message>
    <message>
        <source>The view is paused.</source>
        <translation>보기가 일시 중지되었습니다.</translation>
    </message>
    <message>
        <source>Receiving; the newest delivery was refused: %1</source>
        <translation>수신 중, 최신 웹훅 요청을 거부함: %1</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>&apos;%1&apos; is no number of a recipient. Write it as 01012345678 or +821012345678.</source>
        <translation>&apos;%1&apos;은(는) 수신 번호가 아닙니다. 01012345678 또는 +821012345678처럼 쓰세요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of a recipient: it has from %2 to %3 digits.</source>
        <translation>&apos;%1&apos;은(는) 수신 번호가 아닙니다. 수신 번호는 %2~%3자리입니다.</translation>
    </message>
</context>
<context>
    <name>RepeatsView</name>
    <message>
        <source>the same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>달라진 필드: %1</translation>
    </message>
    <message>
        <source>Compare with the last time</source>
        <translation>마지막 훅과 비교</translation>
    </message>
    <message>
        <source>When this hook came again</source>
        <translation>이 훅이 다시 온 시각</translation>
    </message>
    <message>
        <source>This hook came again (%1):</source>
        <translation>이 훅이 다시 왔습니다(%1회):</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>웹훅 요청 %1</translation>
    </message>
    <message>
        <source>Later ones were not looked at.</source>
        <translation>그 뒤의 것은 확인하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <source>With the &amp;signature that is set here</source>
        <translation>여기에 설정된 서명 포함(&amp;S)</translation>
    </message>
    <message>
        <source>Send them there &amp;nevertheless</source>
        <translation>그래도 보내기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>보내기(&amp;S)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>웹훅 요청</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>응답 내용</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>주소(&amp;A):</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>주소는 http:// 또는 https://로 시작합니다.</translation>
    </message>
    <message>
        <source>This stays on this machine or in your network.</source>
        <translation>이 컴퓨터나 내 네트워크 안에만 머뭅니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 of %2 were accepted.</source>
        <translation>%2건 중 %1건이 접수되었습니다.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>This may leave your network: bodies hold recipients&apos; numbers, and who has the signature can deliver here.</source>
        <translation>네트워크 밖으로 나갈 수 있습니다. 본문에는 수신 번호가 들어 있고, 서명을 가진 사람은 여기로 웹훅을 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>This is AlimBoard itself: what it knows already is kept as a duplicate, and brings no rows.</source>
        <translation>AlimBoard 자신의 주소입니다. 이미 받은 내용은 중복으로 저장되며 새 행이 추가되지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries, oldest first: their bodies as they came, each with the header %1.</source>
        <translation>
            <numerusform>웹훅 요청 %Ln건의 본문을 받은 그대로, 오래된 것부터 보냅니다. 요청마다 %1 헤더를 붙입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayJob</name>
    <message>
        <source>It is not kept any more.</source>
        <translation>더 이상 보관되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing of its body is kept.</source>
        <translation>본문이 보관되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>State: %1</source>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source>Kakao template: %1</source>
        <translation>카카오 템플릿: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>반려 횟수: %1</translation>
    </message>
    <message>
        <source>States</source>
        <translation>상태 이력</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>문의</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>All recipients of this request</source>
        <translation>이 요청의 모든 수신자 보기</translation>
    </message>
    <message>
        <source>What came of the request</source>
        <translation>요청의 결과</translation>
    </message>
    <message>
        <source>The hook came %1 after the phone had the message.</source>
        <translation>단말이 메시지를 받은 지 %1 후에 훅이 도착했습니다.</translation>
    </message>
    <message>
        <source>Results of this message:</source>
        <translation>이 메시지의 결과:</translation>
    </message>
    <message>
        <source>Results of this request: %1</source>
        <translation>이 요청의 결과: %1건</translation>
    </message>
    <message>
        <source>Older results were not looked at.</source>
        <translation>오래된 결과는 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing came of %1 below the highest number, %2: No. %3</source>
        <translation>가장 큰 순번 %2까지 결과가 오지 않은 수신자 %1명: 순번 %3</translation>
    </message>
    <message>
        <source>The hook came %1 after the result.</source>
        <translation>훅은 결과가 나온 지 %1 후에 도착했습니다.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>no result yet</source>
        <translation>아직 결과 없음</translation>
    </message>
    <message>
        <source>AlimBoard does not know this result code.</source>
        <translation>AlimBoard가 모르는 결과 코드입니다.</translation>
    </message>
</context>
<context>
    <name>RowArea</name>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>현재까지 %1개</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>행 %2개 중 %1개</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>행 1개</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>행 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>This was exported with --mask, so it is not what came. Export it without.</source>
        <translation>--mask로 내보낸 것이어서 받은 원본과 다릅니다. --mask 없이 내보내세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text.</source>
        <translation>“%1”의 값이 문자열이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;receivedAt&quot; is no time with an offset, such as 2026-11-01T09:00:00.000+09:00.</source>
        <translation>“receivedAt”의 값이 2026-11-01T09:00:00.000+09:00처럼 시간대 오프셋이 있는 시각이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;receivedAt&quot; is no time of the years 1 to 9998.</source>
        <translation>“receivedAt”의 값이 1년부터 9998년까지의 시각이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;headers&quot; is no list of pairs.</source>
        <translation>“headers”의 값이 쌍의 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>A header is no pair of texts.</source>
        <translation>문자열 쌍이 아닌 헤더가 있습니다.</translation>
    </message>
    <message>
        <source>There is no text &quot;body&quot; or &quot;bodyBase64&quot;.</source>
        <translation>문자열 “body” 또는 “bodyBase64”가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;bodyBase64&quot; is no Base64.</source>
        <translation>“bodyBase64”의 값이 Base64가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;note&quot; is longer than %1 characters.</source>
        <translation>“note”의 값이 %1자보다 깁니다.</translation>
    </message>
    <message>
        <source>There is no outcome &quot;%1&quot;.</source>
        <translation>“%1”은(는) “outcome”에 쓸 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>&quot;httpStatus&quot; is no status of HTTP.</source>
        <translation>“httpStatus”의 값이 HTTP 상태 코드가 아닙니다.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>줄이 %1바이트보다 깁니다.</translation>
    </message>
    <message>
        <source>The delivery is longer than %1 bytes.</source>
        <translation>웹훅 요청이 %1바이트보다 깁니다.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>a filter is written as [messages] Name = filter.</source>
        <translation>필터는 [messages] 이름 = 필터 형식으로 적습니다.</translation>
    </message>
    <message>
        <source>there is no table &apos;%1&apos;. Tables are templates, comments, messages, deliveries and others.</source>
        <translation>&apos;%1&apos; 표는 없습니다. templates, comments, messages, deliveries, others 중 하나를 적으세요.</translation>
    </message>
    <message>
        <source>a name has 1 to %1 characters.</source>
        <translation>이름은 1~%1자로 적습니다.</translation>
    </message>
    <message>
        <source>This is too long for a list of filters: at most %1 characters.</source>
        <translation>필터 목록이 너무 깁니다. 최대 %1자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>there are %1 saved filters already. Remove one first.</source>
        <translation>저장된 필터가 이미 %1개 있습니다. 먼저 하나를 삭제하세요.</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>저장된 필터</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>저장(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>파일에서 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Save to a &amp;file…</source>
        <translation>파일로 저장(&amp;F)…</translation>
    </message>
    <message>
        <source>One filter a line, as [table] Name = filter. Copy lines to hand filters on; paste those of others.</source>
        <translation>한 줄에 필터 하나씩 [표] 이름 = 필터 형식으로 적습니다. 줄을 복사해 다른 사람에게 전달하거나, 전달받은 줄을 붙여 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 파일을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1에 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1에 저장할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Save the filters</source>
        <translation>필터 저장</translation>
    </message>
    <message>
        <source>Add filters</source>
        <translation>필터 추가</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>텍스트 (*.txt);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>SavedFiltersPanel</name>
    <message>
        <source>Saved filters</source>
        <translation>저장된 필터</translation>
    </message>
    <message>
        <source>There is no filter to keep: write one above the table first.</source>
        <translation>저장할 필터가 없습니다. 먼저 표 위에 필터를 입력하세요.</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>이 필터 저장</translation>
    </message>
    <message>
        <source>Name under which it stands beside the tables:</source>
        <translation>필터 목록에 표시할 이름:</translation>
    </message>
    <message>
        <source>The filter was not kept: it needs a name.</source>
        <translation>이름이 없어 필터를 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The filter was not kept: %1</source>
        <translation>필터를 저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: the filters are kept until AlimBoard ends.</source>
        <translation>%1에 저장할 수 없습니다. 필터는 AlimBoard를 종료할 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>표시(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>삭제(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;All as text…</source>
        <translation>모두 텍스트로 보기(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Received</source>
        <translation>웹훅 수신 일시</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Kakao template</source>
        <translation>카카오 템플릿</translation>
    </message>
    <message>
        <source>Sender key</source>
        <translation>발신 키</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>문의</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>수정 일시</translation>
    </message>
    <message>
        <source>Hook id</source>
        <translation>훅 ID</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>앱키</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>웹훅</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>웹훅 요청</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>문의 내용</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>첨부 파일 수</translation>
    </message>
    <message>
        <source>Attachment names</source>
        <translation>첨부 파일 이름</translation>
    </message>
    <message>
        <source>Comment id</source>
        <translation>문의 ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>수신 번호</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청 ID</translation>
    </message>
    <message>
        <source>No. in request</source>
        <translation>요청 내 순번</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>요청 일시</translation>
    </message>
    <message>
        <source>Delivered to phone</source>
        <translation>단말 수신 일시</translation>
    </message>
    <message>
        <source>Sender group</source>
        <translation>발신 그룹핑 키</translation>
    </message>
    <message>
        <source>Recipient group</source>
        <translation>수신자 그룹핑 키</translation>
    </message>
    <message>
        <source>Channel added</source>
        <translation>채널 추가</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>처리 결과</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>훅 수</translation>
    </message>
    <message>
        <source>Hooks id</source>
        <translation>훅 묶음 ID</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 주소</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>훅</translation>
    </message>
    <message>
        <source>Sender number</source>
        <translation>발신 번호</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>발송 건수</translation>
    </message>
    <message>
        <source>Unsubscribe number</source>
        <translation>수신 거부 번호</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>업체</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>차단 일시</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>전달 결과</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>통신망</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>오류 코드</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>Result at</source>
        <translation>결과 일시</translation>
    </message>
    <message>
        <source>Mail status code</source>
        <translation>메일 상태 코드</translation>
    </message>
    <message>
        <source>Mail status</source>
        <translation>메일 상태</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>수신 거부 일시</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>웹훅 요청</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>기타 이벤트</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Recipient address</source>
        <translation>수신자</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The signature is not in the desktop&apos;s keyring any more. Write it in the settings, or use --signature-file.</source>
        <translation>서명이 더 이상 데스크톱 키링에 없습니다. 설정에서 서명을 입력하거나 --signature-file을 사용하세요.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring, where the signature is, was not unlocked. Unlock it and start AlimBoard again, or use --signature-file.</source>
        <translation>서명이 보관된 데스크톱 키링의 잠금이 해제되지 않았습니다. 잠금을 해제하고 AlimBoard를 다시 시작하거나 --signature-file을 사용하세요.</translation>
    </message>
    <message>
        <source>The signature is in the desktop&apos;s keyring, which cannot be read here (%1). Use --signature-file or ALIMBOARD_SIGNATURE.</source>
        <translation>서명이 데스크톱 키링에 있지만 여기서는 읽을 수 없습니다(%1). --signature-file 또는 ALIMBOARD_SIGNATURE를 사용하세요.</translation>
    </message>
    <message>
        <source>The secret key for &apos;Ask NHN&apos; is not in the desktop&apos;s keyring any more. Write it in the settings.</source>
        <translation>&apos;NHN에 조회&apos;의 비밀 키가 데스크톱 키링에 더 이상 없습니다. 설정에 입력하세요.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring, where the secret key for &apos;Ask NHN&apos; is, was not unlocked. Unlock it and start AlimBoard again, or write the key in the settings.</source>
        <translation>&apos;NHN에 조회&apos;의 비밀 키가 있는 데스크톱 키링이 잠겨 있습니다. 잠금을 해제하고 AlimBoard를 다시 시작하거나, 설정에 비밀 키를 입력하세요.</translation>
    </message>
    <message>
        <source>The secret key for &apos;Ask NHN&apos; is in the desktop&apos;s keyring, which cannot be read here (%1). Write it in the settings.</source>
        <translation>&apos;NHN에 조회&apos;의 비밀 키가 있는 데스크톱 키링을 여기에서는 읽을 수 없습니다(%1). 설정에 비밀 키를 입력하세요.</translation>
    </message>
    <message>
        <source>No keyring took the secret key (%1): it holds until AlimBoard ends.</source>
        <translation>비밀 키를 키링에 저장하지 못했습니다(%1). AlimBoard를 종료할 때까지만 유효합니다.</translation>
    </message>
    <message>
        <source>The secret key could not be removed from the desktop&apos;s keyring (%1). Remove it there.</source>
        <translation>데스크톱 키링에서 비밀 키를 제거하지 못했습니다(%1). 키링에서 직접 제거하세요.</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>&apos;%1&apos; does not fit --%2. Use %3.</source>
        <translation>&apos;%1&apos;은(는) --%2에 사용할 수 없습니다. 사용할 수 있는 값: %3.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1에서 %2까지의 정수</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1에서 %2까지의 수</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address to post to. Use one such as http://127.0.0.1:8480/webhook.</source>
        <translation>&apos;%1&apos;은(는) 요청을 보낼 수 있는 주소가 아닙니다. http://127.0.0.1:8480/webhook과 같은 주소를 지정하세요.</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation>%1 호스트를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is neither this machine nor a private address. Say --yes to post there.</source>
        <translation>%1은(는) 이 컴퓨터도 사설 주소도 아닙니다. 이 주소로 보내려면 --yes를 지정하세요.</translation>
    </message>
    <message>
        <source>There are no samples of &apos;%1&apos;. There are templates, messages and mixed.</source>
        <translation>&apos;%1&apos; 샘플은 없습니다. templates, messages, mixed 중 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 파일을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>accepted %1, refused %2, failed %3</source>
        <translation>접수됨 %1, 거부됨 %2, 실패 %3</translation>
    </message>
</context>
<context>
    <name>Serve</name>
    <message>
        <source>Deliveries are kept again.</source>
        <translation>웹훅 요청이 다시 저장됩니다.</translation>
    </message>
    <message>
        <source>Deliveries are shown again.</source>
        <translation>웹훅 요청이 다시 표시됩니다.</translation>
    </message>
    <message>
        <source>kept, but not shown: %1 deliveries wait. %2</source>
        <translation>웹훅 요청 %1건을 저장했지만 아직 표시하지 못했습니다. %2</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>127.0.0.1 is for a tunnel on this machine. Others need a signature.</source>
        <translation>이 컴퓨터의 터널에는 127.0.0.1을 사용합니다. 다른 주소를 쓰려면 서명이 필요합니다.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Where the tunnel delivers to. 0 takes any free one at each start.</source>
        <translation>터널이 요청을 전달할 포트입니다. 0이면 시작할 때마다 비어 있는 포트를 사용합니다.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Stands behind the tunnel&apos;s address in the console.</source>
        <translation>콘솔에 등록하는 터널 주소 뒤에 붙는 경로입니다.</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>최대 본문 크기</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>주소별 연결 수</translation>
    </message>
    <message>
        <source>At once. 0 takes any number: through a tunnel all come from one address.</source>
        <translation>동시에 허용하는 연결 수이며, 0이면 제한하지 않습니다. 터널을 거치면 모든 연결이 한 주소에서 들어옵니다.</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>보관 일수</translation>
    </message>
    <message>
        <source>Older deliveries are removed with their rows, but never those of templates. 0 keeps all.</source>
        <translation>이보다 오래된 웹훅 요청은 해당 행과 함께 삭제하지만, 템플릿 관련 요청은 삭제하지 않습니다. 0이면 모두 보관합니다.</translation>
    </message>
    <message>
        <source>Bytes kept</source>
        <translation>보관 용량(바이트)</translation>
    </message>
    <message>
        <source>While the files are larger, the oldest deliveries are removed with their rows, but never those of templates. 0 keeps all.</source>
        <translation>파일이 이보다 커지면 가장 오래된 웹훅 요청부터 해당 행과 함께 삭제하지만, 템플릿 관련 요청은 삭제하지 않습니다. 0이면 모두 보관합니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Of the window. The command line speaks that of the system.</source>
        <translation>창에 사용할 언어입니다. 명령줄에는 시스템 언어를 사용합니다.</translation>
    </message>
    <message>
        <source>Times in Korean time</source>
        <translation>시각을 한국 시간으로 표시</translation>
    </message>
    <message>
        <source>UTC+9, as in the console. Off: in the time of this machine. Exports and filters stay.</source>
        <translation>콘솔과 같은 UTC+9입니다. 끄면 이 컴퓨터의 시간으로 표시합니다. 내보내기와 필터에는 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>Hide recipients&apos; numbers</source>
        <translation>수신 번호 숨기기</translation>
    </message>
    <message>
        <source>As 010****5678, in the whole window and in what is copied from it. An export asks.</source>
        <translation>창 전체와 창에서 복사한 내용에 010****5678처럼 표시합니다. 내보낼 때는 따로 선택합니다.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>로그인 시 자동 시작</translation>
    </message>
    <message>
        <source>The window opens when you log in, and receives.</source>
        <translation>로그인하면 창이 열리고 수신을 시작합니다.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>데스크톱 알림</translation>
    </message>
    <message>
        <source>When a template is approved, rejected or answered, and when receiving fails.</source>
        <translation>템플릿이 승인되거나 반려되거나 답변이 달릴 때, 그리고 수신에 실패할 때 알립니다.</translation>
    </message>
    <message>
        <source>Log stalls longer than</source>
        <translation>멈춤 기록 기준</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address to listen on. Use an IP address such as 127.0.0.1.</source>
        <translation>&apos;%1&apos;은(는) 수신할 수 있는 주소가 아닙니다. 127.0.0.1과 같은 IP 주소를 사용하세요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no path. A path begins with / and is made of ASCII letters, digits and -._~!$&amp;&apos;()*+,;=:@/.</source>
        <translation>&apos;%1&apos;은(는) 경로가 아닙니다. 경로는 /로 시작하며 ASCII 영문자, 숫자와 다음 기호만 쓸 수 있습니다: -._~!$&amp;&apos;()*+,;=:@/</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not fit: %2 is a number from %3 to %4.</source>
        <translation>&apos;%1&apos;은(는) 사용할 수 없는 값입니다. %2의 값은 %3에서 %4까지의 수입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not fit: %2 is true or false.</source>
        <translation>&apos;%1&apos;은(는) 사용할 수 없는 값입니다. %2의 값은 true 또는 false입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not fit: %2 is one of %3.</source>
        <translation>&apos;%1&apos;은(는) 사용할 수 없는 값입니다. %2의 값은 다음 중 하나입니다: %3.</translation>
    </message>
    <message>
        <source>Listening on %1 without a signature would let anybody deliver. Set one with --signature-file or ALIMBOARD_SIGNATURE, or say --no-signature.</source>
        <translation>서명 없이 %1에서 수신하면 누구나 요청을 보낼 수 있습니다. --signature-file 또는 ALIMBOARD_SIGNATURE로 서명을 설정하거나, --no-signature를 지정하세요.</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>비어 있는 아무 포트</translation>
    </message>
    <message>
        <source>A larger delivery is refused with 413.</source>
        <translation>이보다 큰 웹훅 요청은 413으로 거부합니다.</translation>
    </message>
    <message>
        <source>When the window stands still for longer, the log category alimboard.stall tells it.</source>
        <translation>창이 이보다 오래 멈추면 로그 범주 alimboard.stall에 기록합니다.</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source> days</source>
        <translation>일</translation>
    </message>
    <message>
        <source> ms</source>
        <translation>밀리초</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>A delivery with any of these is accepted, every other one is refused. Each webhook of the console has its own.</source>
        <translation>이 중 하나가 있는 웹훅 요청만 받고 나머지는 모두 거부합니다. 서명은 콘솔의 웹훅마다 따로 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>A signature, as it stands in the console</source>
        <translation>콘솔에 입력한 것과 같은 서명</translation>
    </message>
    <message>
        <source>New signature</source>
        <translation>새 서명</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>추가(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>적용(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>They are kept in the desktop&apos;s keyring.</source>
        <translation>서명은 데스크톱 키링에 보관됩니다.</translation>
    </message>
    <message>
        <source>They came with the start, and are kept nowhere.</source>
        <translation>시작할 때 지정한 서명이며, 어디에도 보관되지 않습니다.</translation>
    </message>
    <message>
        <source>They are kept in settings.ini, which only you can read: there is no keyring, or it was not unlocked.</source>
        <translation>키링이 없거나 잠금이 해제되지 않아, 본인만 읽을 수 있는 settings.ini에 보관됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>•••••••• (%n characters)</source>
        <translation>
            <numerusform>••••••••(%n자)</numerusform>
        </translation>
    </message>
    <message>
        <source>Let other machines connect?</source>
        <translation>다른 컴퓨터의 연결을 허용하시겠습니까?</translation>
    </message>
    <message>
        <source>At %1 every machine that reaches this one can connect, not your tunnel alone. What they deliver is refused without the signature. A tunnel on this machine needs no more than 127.0.0.1.</source>
        <translation>%1에는 터널뿐 아니라 이 컴퓨터에 접근할 수 있는 모든 컴퓨터가 연결할 수 있습니다. 서명이 없는 요청은 거부됩니다. 이 컴퓨터의 터널만 사용한다면 127.0.0.1로 충분합니다.</translation>
    </message>
    <message>
        <source>&amp;Listen there</source>
        <translation>이 주소로 수신(&amp;L)</translation>
    </message>
    <message>
        <source>Without a signature anybody could deliver to %1. Add the console&apos;s signature first, or use 127.0.0.1.</source>
        <translation>서명이 없으면 누구나 %1에 요청을 보낼 수 있습니다. 먼저 콘솔의 서명을 추가하거나 127.0.0.1을 사용하세요.</translation>
    </message>
    <message>
        <source>Secret key of the app</source>
        <translation>앱의 비밀 키</translation>
    </message>
    <message>
        <source>Only for &quot;Ask NHN&quot;: looks one message up by NHN Cloud&apos;s query API when you press the button. Off while empty.</source>
        <translation>“NHN에 조회”에만 사용합니다. 버튼을 누르면 NHN Cloud의 조회 API로 메시지 한 건을 조회합니다. 비어 있으면 꺼집니다.</translation>
    </message>
    <message>
        <source>Re&amp;move key</source>
        <translation>키 제거(&amp;M)</translation>
    </message>
    <message>
        <source>Set; what is typed here takes its place</source>
        <translation>설정됨. 새로 입력하면 바뀝니다</translation>
    </message>
    <message>
        <source>As it stands in the console</source>
        <translation>콘솔에 표시된 그대로</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>데스크톱 키링에 보관됩니다.</translation>
    </message>
    <message>
        <source>It holds until AlimBoard ends: no keyring has taken it.</source>
        <translation>키링에 저장되지 않아 AlimBoard를 종료할 때까지만 유효합니다.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 cannot be written: these settings hold until AlimBoard ends.</source>
        <translation>%1에 저장할 수 없습니다. 이 설정은 AlimBoard를 종료할 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 파일을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 has no signature in it. Put one on a line.</source>
        <translation>%1 파일에 서명이 없습니다. 한 줄에 서명 하나를 적으세요.</translation>
    </message>
    <message>
        <source>%1 cannot be written, and the number may stand in it.</source>
        <translation>%1에 저장할 수 없어 번호가 남아 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SingleWindow</name>
    <message>
        <source>The window cannot be found by a second start: %1</source>
        <translation>다시 실행해도 이 창을 찾을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Another AlimBoard shows %1, but does not answer.</source>
        <translation>다른 AlimBoard가 %1 폴더를 열고 있지만 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The window on %1 does not answer: close it, then try again.</source>
        <translation>%1 폴더를 연 창이 응답하지 않습니다. 창을 닫고 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>StandingModel</name>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>반려 횟수</translation>
    </message>
    <message>
        <source>Newest reason</source>
        <translation>최근 사유</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>업데이트 수</translation>
    </message>
    <message>
        <source>Kakao template</source>
        <translation>카카오 템플릿</translation>
    </message>
    <message>
        <source>Sender key</source>
        <translation>발신 키</translation>
    </message>
    <message>
        <source>Kakao says that it inspects within two working days. Holidays are not counted out.
NHN Cloud&apos;s support can ask, with the Kakao template code.</source>
        <translation>카카오는 영업일 기준 2일 안에 검수한다고 안내합니다. 여기서는 공휴일을 빼지 않고 계산합니다.
카카오 템플릿 코드를 알려 주면 NHN Cloud 고객센터가 카카오에 확인해 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>Waiting for longer than two working days.</source>
        <translation>영업일 기준 2일 넘게 대기 중입니다.</translation>
    </message>
    <message>
        <source>In it for</source>
        <translation>경과</translation>
    </message>
</context>
<context>
    <name>StandingsPage</name>
    <message>
        <source>Find a template, a state or a reason</source>
        <translation>템플릿, 상태, 사유 찾기</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>%1 templates; older updates were not looked at</source>
        <translation>템플릿 %1개(오래된 업데이트는 제외)</translation>
    </message>
    <message>
        <source>%1 templates</source>
        <translation>템플릿 %1개</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Stopped.</source>
        <translation>중단되었습니다.</translation>
    </message>
    <message>
        <source>The program that makes the tables is of another version: theirs have schema %1, those of this program %2. Use the same version.</source>
        <translation>표를 만드는 프로그램의 버전이 다릅니다. 그 프로그램의 표는 스키마 %1, 이 프로그램의 표는 스키마 %2입니다. 같은 버전을 사용하세요.</translation>
    </message>
    <message>
        <source>The program that makes the tables does not go on. Look at what it says, or end it.</source>
        <translation>표를 만드는 프로그램이 멈춰 있습니다. 그 프로그램의 메시지를 확인하거나 프로그램을 종료하세요.</translation>
    </message>
    <message>
        <source>%1 deliveries are kept, but not in the tables yet. %2</source>
        <translation>웹훅 요청 %1건을 저장했지만 아직 표에 넣지 못했습니다. %2</translation>
    </message>
    <message>
        <source>%1 is damaged or gone, and it was made anew not long ago. It is made once more in %2 minutes. Is the disk all right?</source>
        <translation>%1 파일이 손상되었거나 없어졌습니다. 얼마 전에 새로 만든 파일이며, %2분 후에 다시 만듭니다. 디스크에 문제가 없는지 확인하세요.</translation>
    </message>
    <message>
        <source>The disk is nearly full, and what is left is kept for new deliveries. Free some space.</source>
        <translation>디스크가 거의 가득 차, 남은 공간을 새 웹훅 요청에만 사용합니다. 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.</source>
        <translation>%1 폴더를 사용할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>%1 폴더를 만들 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1은(는) 폴더가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 was removed or replaced. Put it back, or start AlimBoard again.</source>
        <translation>%1 파일이 삭제되었거나 다른 파일로 바뀌었습니다. 원래대로 되돌리거나 AlimBoard를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>%1 was written by a newer AlimBoard. Use that one, or a later one.</source>
        <translation>%1 파일은 더 새로운 버전의 AlimBoard에서 만들었습니다. 그 버전이나 이후 버전을 사용하세요.</translation>
    </message>
    <message>
        <source>%1 is damaged or no journal of AlimBoard. It was left as it is.</source>
        <translation>%1 파일이 손상되었거나 AlimBoard의 저널이 아닙니다. 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. It was left as it is.</source>
        <translation>%1 파일은 다른 프로그램의 파일입니다. 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: its end is missing. It was left as it is.</source>
        <translation>%1 파일이 손상되어 끝부분이 없습니다. 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal was written by a newer AlimBoard or is damaged.</source>
        <translation>저널의 %1번 항목이 더 새로운 버전의 AlimBoard에서 기록되었거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>There are no deliveries in %1: there is no journal yet.</source>
        <translation>%1 폴더에 아직 저널이 없어 웹훅 요청이 없습니다.</translation>
    </message>
    <message>
        <source>The tables are damaged: a value is missing. They are made anew.</source>
        <translation>표가 손상되어 값이 빠져 있습니다. 표를 새로 만듭니다.</translation>
    </message>
    <message>
        <source>Another program makes the tables of this folder, and is not ready with them.</source>
        <translation>다른 프로그램이 이 폴더의 표를 만들고 있으며 아직 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>(hidden: where recipients&apos; numbers stand is not known, for it is no JSON)</source>
        <translation>(숨김: JSON이 아니어서 수신 번호의 위치를 알 수 없음)</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Try again in a moment.</source>
        <translation>다른 프로그램이 %1 파일에 쓰고 있습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1. Free some.</source>
        <translation>%1 파일을 저장할 디스크 공간이 없습니다. 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>%1 is damaged or no database (%2).</source>
        <translation>%1 파일이 손상되었거나 데이터베이스가 아닙니다(%2).</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it there, and may you read and write it?</source>
        <translation>%1 파일을 열 수 없습니다. 파일이 있는지, 읽고 쓸 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 may not be written to (%2).</source>
        <translation>%1 파일에 쓸 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: %2. Is the disk full or gone?</source>
        <translation>%1 파일을 읽거나 쓰지 못했습니다: %2. 디스크가 가득 찼거나 연결이 끊기지 않았는지 확인하세요.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A value does not fit into the database (%1).</source>
        <translation>데이터베이스에 저장할 수 없는 값이 있습니다(%1).</translation>
    </message>
    <message>
        <source>The file %1 cannot be made.</source>
        <translation>%1 파일을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged or no database of AlimBoard. It was left as it is.</source>
        <translation>%1이(가) 손상되었거나 AlimBoard의 데이터베이스가 아닙니다. 그대로 두었습니다.</translation>
    </message>
</context>
<context>
    <name>StoryWriter</name>
    <message>
        <source>newest %1</source>
        <translation>최근 %1개</translation>
    </message>
    <message>
        <source>Newest rejection</source>
        <translation>최근 반려</translation>
    </message>
    <message>
        <source>Other comments (%1)</source>
        <translation>다른 문의/답변(%1)</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>문의/답변(%1)</translation>
    </message>
    <message>
        <source>States (%1)</source>
        <translation>상태(%1)</translation>
    </message>
    <message>
        <source>this comment</source>
        <translation>선택한 문의/답변</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(내용 없음)</translation>
    </message>
    <message>
        <source>(too much text to show here: see the comment&apos;s own row)</source>
        <translation>(내용이 너무 많아 표시하지 않음: 문의 표의 해당 행에서 확인하세요)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>Click to open it in the browser, after you have seen all of the address</source>
        <translation>클릭하면 전체 주소를 확인한 뒤 브라우저에서 열 수 있습니다</translation>
    </message>
    <message>
        <source>Click to copy it</source>
        <translation>클릭하여 복사</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>웹훅 요청 %1</translation>
    </message>
    <message>
        <source>Show this delivery in the table of deliveries</source>
        <translation>웹훅 요청 표에서 이 요청 보기</translation>
    </message>
    <message>
        <source>The same words as in the rejection before.</source>
        <translation>이전 반려와 같은 내용입니다.</translation>
    </message>
    <message>
        <source>Not said in the rejection before:</source>
        <translation>이전 반려에 없던 내용:</translation>
    </message>
    <message>
        <source>No longer said:</source>
        <translation>이번에 빠진 내용:</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>지금 할 수 있는 일</translation>
    </message>
    <message>
        <source>The code was used again: another template from here on</source>
        <translation>코드 재사용: 여기부터 다른 템플릿</translation>
    </message>
    <message>
        <source>%1 to now, to the scale of working days</source>
        <translation>%1부터 지금까지(길이는 영업일에 비례)</translation>
    </message>
    <message>
        <source>%1 to now, to the scale of the clock</source>
        <translation>%1부터 지금까지(길이는 실제 시간에 비례)</translation>
    </message>
    <message>
        <source>Usual reasons:</source>
        <translation>흔한 반려 사유:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more files</source>
        <translation>
            <numerusform>외 파일 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StretchBar</name>
    <message>
        <source>1 hour</source>
        <translation>1시간</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1일</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>Since Monday</source>
        <translation>월요일부터</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
</context>
<context>
    <name>TableMenus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;header</source>
        <translation>머리글 포함 복사(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>정렬(&amp;S)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>열(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>이 열 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>Filter &amp;out: %1</source>
        <translation>필터로 제외(&amp;O): %1</translation>
    </message>
    <message>
        <source>&amp;Filter for: %1</source>
        <translation>필터 적용(&amp;F): %1</translation>
    </message>
    <message>
        <source>%1, oldest first</source>
        <translation>%1: 오래된 순</translation>
    </message>
    <message>
        <source>%1, smallest first</source>
        <translation>%1: 오름차순</translation>
    </message>
    <message>
        <source>%1, newest first</source>
        <translation>%1: 최신순</translation>
    </message>
    <message>
        <source>%1, greatest first</source>
        <translation>%1: 내림차순</translation>
    </message>
    <message>
        <source>&amp;Newest rows first</source>
        <translation>최신 행부터(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>기본 열(&amp;D)</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>The tables were just made anew. Copy again in a moment.</source>
        <translation>표가 방금 새로 만들어졌습니다. 잠시 후 다시 복사하세요.</translation>
    </message>
</context>
<context>
    <name>TablePages</name>
    <message>
        <source>By template</source>
        <translation>템플릿별</translation>
    </message>
    <message>
        <source>One line for each template: where it is, for how long, and why it was rejected</source>
        <translation>템플릿마다 한 줄: 현재 상태, 그 상태가 된 지 얼마나 됐는지, 반려 이유</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>결과별</translation>
    </message>
    <message>
        <source>One line for each result: how many, since when, whose, and how it rises or falls</source>
        <translation>결과마다 한 줄: 몇 건인지, 언제부터인지, 누구 것인지, 늘거나 줄었는지</translation>
    </message>
    <message>
        <source>How they arrive</source>
        <translation>도착 상황</translation>
    </message>
    <message>
        <source>Hooks in a delivery, how late they come, and when nothing came</source>
        <translation>웹훅 요청당 훅 수, 도착 지연, 아무것도 오지 않은 시간</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>There is no table &apos;%1&apos;. There are %2.</source>
        <translation>&apos;%1&apos; 표는 없습니다. %2 중 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no column &apos;%1&apos; in %2. `alimboard export %2` has them in its first line.</source>
        <translation>%2 표에 &apos;%1&apos; 열이 없습니다. 열 이름은 `alimboard export %2` 출력의 첫 줄에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos;. There are csv, tsv, ndjson and xlsx.</source>
        <translation>&apos;%1&apos; 형식은 없습니다. csv, tsv, ndjson, xlsx 중 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>XLSX goes into a file: say which with -o FILE.xlsx.</source>
        <translation>XLSX는 파일로만 내보낼 수 있습니다. -o FILE.xlsx로 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>NDJSON of deliveries is each request as it came: it has no --columns.</source>
        <translation>deliveries의 NDJSON에는 받은 그대로의 요청이 들어 있어 --columns를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Making tables: %1 of %2 deliveries</source>
        <translation>표 생성 중: 웹훅 요청 %2건 중 %1건</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>완료하기 전에 중단되었습니다.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>행 %1개</translation>
    </message>
</context>
<context>
    <name>TemplateNews</name>
    <message>
        <source>Template approved: %1</source>
        <translation>템플릿 승인: %1</translation>
    </message>
    <message>
        <source>Template rejected: %1</source>
        <translation>템플릿 반려: %1</translation>
    </message>
    <message>
        <source>Template answered: %1</source>
        <translation>템플릿 답변: %1</translation>
    </message>
</context>
<context>
    <name>TemplateStory</name>
    <message>
        <source>What has become of the template</source>
        <translation>템플릿 진행 내역</translation>
    </message>
    <message>
        <source>Reading what has become of the template…</source>
        <translation>템플릿 진행 내역을 읽는 중…</translation>
    </message>
    <message>
        <source>What has become of the template cannot be read.</source>
        <translation>템플릿 진행 내역을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>TimePlot</name>
    <message>
        <source>ok</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>What came over time</source>
        <translation>시간별 수신 내역</translation>
    </message>
    <message>
        <source>Nothing came in this time</source>
        <translation>이 기간에 받은 내용 없음</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%2부터 %3까지 %1건</translation>
    </message>
    <message>
        <source>Shift and the arrow keys choose a bar, Enter shows its rows.</source>
        <translation>Shift와 화살표 키로 막대를 선택하고, Enter 키로 해당 행을 표시합니다.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>새 내용 있음</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>새 내용 없음</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>분당 건수</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>시간당 건수</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>일별 건수</translation>
    </message>
</context>
<context>
    <name>TopicsView</name>
    <message>
        <source>Look among the &amp;codes</source>
        <translation>코드에서 찾기(&amp;C)</translation>
    </message>
    <message>
        <source>Find a task</source>
        <translation>사용 방법 찾기</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>사용 방법</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>No task has these words.</source>
        <translation>이 단어가 들어 있는 할 일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>창 표시(&amp;S)</translation>
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
        <translation>아직 결과가 없습니다. 훅에 결과 코드가 없습니다.</translation>
    </message>
    <message>
        <source>%1: AlimBoard does not know this result code.</source>
        <translation>%1: AlimBoard에 등록되지 않은 결과 코드입니다.</translation>
    </message>
    <message>
        <source>An alternative SMS may still have arrived: the hook does not tell.</source>
        <translation>대체 발송 문자는 도착했을 수 있습니다. 훅에는 그 여부가 나오지 않습니다.</translation>
    </message>
    <message>
        <source>What the result means</source>
        <translation>결과의 의미</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The spreadsheet cannot be written: %1.</source>
        <translation>스프레드시트를 저장할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be written. Is the disk full?</source>
        <translation>스프레드시트를 저장할 수 없습니다. 디스크 공간이 부족하지 않은지 확인하세요.</translation>
    </message>
</context>
</TS>
