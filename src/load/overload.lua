-- Advice on answers that never come twice. Arguments: seed, and milliseconds between the requests of a connection, on
-- average: people do not ask in step, and connections that do would leave the site idle between two crowds. Prints how
-- many answers a second were advice, how many were refused, and how many were anything else.

local options, threads = dofile(os.getenv("QUESTIONS")), {}

local function answers()
  local pairs = {}
  for _, question in ipairs(options) do
    if math.random(2) == 1 then
      table.insert(pairs, question.id .. "=" .. question.options[math.random(#question.options)])
    end
  end
  return table.concat(pairs, "&")
end

function setup(thread) table.insert(threads, thread) end

function init(args)
  math.randomseed(args[1])
  pause = tonumber(args[2])
  advised, refused, other = 0, 0, 0
end

function delay() return math.random(0, 2 * pause) end

function request() return wrk.format(nil, wrk.path .. "?" .. answers()) end

function response(status, headers)
  if status == 200 then advised = advised + 1
  elseif status == 503 and headers["Retry-After"] then refused = refused + 1
  else other = other + 1 end
end

function done(summary, latency)
  local seconds, sum = summary.duration / 1e6, { advised = 0, refused = 0, other = 0 }
  for _, thread in ipairs(threads) do
    for name, count in pairs(sum) do sum[name] = count + thread:get(name) end
  end
  local errors = summary.errors
  print(("result %.1f %.1f %d %.1f %.1f"):format(sum.advised / seconds, sum.refused / seconds,
    sum.other + errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
