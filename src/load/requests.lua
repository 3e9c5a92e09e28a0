-- What wrk sends, and one line about what came back. Arguments: kind, seed, and for links a file for their addresses.
--   get      the address as it is
--   answers  the address with random answers, different every time
--   links    a form with random answers, different every time
--   owners   a form with an owner for spring-petclinic
-- A failure is a broken connection, an answer that is not 2xx or 3xx, a form that is not answered by a redirection, and
-- no answer at all.

local function draw_options(question)
  local first, second = math.random(#question.options), math.random(#question.options)
  if first == second or not question.several or math.random(2) == 1 then return { first } end
  return { math.min(first, second), math.max(first, second) }
end

-- 8 to 12 questions with an option or two, in the order of the questionnaire.
local function draw_answers(questions)
  local pairs, wanted = {}, math.random(8, 12)
  for i, question in ipairs(questions) do
    if math.random(#questions - i + 1) <= wanted then
      wanted = wanted - 1
      for _, option in ipairs(draw_options(question)) do
        table.insert(pairs, question.id .. "=" .. question.options[option])
      end
    end
  end
  return table.concat(pairs, "&")
end

local function different_answers()
  local questions, seen = dofile(os.getenv("QUESTIONS")), {}
  return function()
    local answers
    repeat answers = draw_answers(questions) until not seen[answers]
    seen[answers] = true
    return answers
  end
end

local function post(form, addresses)
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
  local file = addresses and io.open(addresses, "a")
  -- Whoever counts the lines meanwhile sees whole ones.
  if file then file:setvbuf("line") end
  not_redirected = 0
  request = function() return wrk.format(nil, nil, nil, form()) end
  response = function(status, headers)
    if status < 300 then not_redirected = not_redirected + 1 end
    if file and status == 303 then file:write(headers["Location"], "\n") end
  end
end

local kinds = {
  get = function() end,
  answers = function()
    local path, answers = wrk.path, different_answers()
    request = function() return wrk.format(nil, path .. "?" .. answers()) end
  end,
  links = function(_, addresses) post(different_answers(), addresses) end,
  owners = function(seed)
    local form, number = "firstName=Ada&lastName=Owner-%d-%d&address=1+Road&city=Town&telephone=%010d", 0
    post(function()
      number = number + 1
      return form:format(seed, number, number)
    end)
  end,
}

local threads = {}

function setup(thread) table.insert(threads, thread) end

function init(args)
  math.randomseed(args[2])
  kinds[args[1]](args[2], args[3])
end

function done(summary, latency)
  local errors = summary.errors
  local failures = errors.connect + errors.read + errors.write + errors.timeout + errors.status
  if summary.requests == 0 then failures = failures + 1 end
  for _, thread in ipairs(threads) do failures = failures + (thread:get("not_redirected") or 0) end
  print(("result %.1f %.2f %.2f %d"):format(summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, failures))
end
