-- wrk's script: deliveries with HOOKS message hooks each, every hook new.
local hooks = tonumber(os.getenv("HOOKS") or "1")
local run = os.getenv("RUN") or "0"
local made = 0

request = function()
    local parts = {}
    for i = 1, hooks do
        made = made + 1
        local id = string.format("2026110110%s%09d", run, made)
        parts[i] = '{"kakaoMessageType":"ALIMTALK_NORMAL","requestId":"' .. id .. 'ABCDE","recipientSeq":1,' ..
            '"requestDate":"2026-11-01 10:00:00","createDate":"2026-11-01 10:00:00","receiveDate":"2026-11-01 10:00:02",' ..
            '"recipientNo":"010' .. string.format("%08d", (made * 7919) % 100000000) .. '","resultCode":"1000",' ..
            '"senderGroupingKey":"sender","recipientGroupingKey":"recipient","_links":{"self":{"href":' ..
            '"https://kakaotalk-bizmessage.api.nhncloudservice.com/alimtalk/v2.3/appkeys/k/messages/' .. id .. '/1"}},' ..
            '"hookId":"' .. id .. 'h"}'
    end
    local body = '{"hooksId":"' .. made .. '","webhookConfigId":"w","productName":"KakaoTalk Bizmessage",' ..
        '"appKey":"akb3dukdmdjsdSvgk","event":"MESSAGE_RESULT_UPDATE","hooks":[' .. table.concat(parts, ",") .. ']}'
    return wrk.format("POST", nil, {["Content-Type"] = "application/json;charset=UTF-8"}, body)
end

done = function(summary)
    local errors = summary.errors
    io.write(string.format("RESULT %d %d %d\n", summary.requests, summary.duration,
                           errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
